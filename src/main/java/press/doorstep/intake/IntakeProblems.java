package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class IntakeProblems implements ProblemCatalogue {

    @Override
    public List<IntakeProblem> codes() {
        return List.of(IntakeProblem.values());
    }
}
