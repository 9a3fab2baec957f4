package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class PinProblems implements ProblemCatalogue {

    @Override
    public List<PinProblem> codes() {
        return List.of(PinProblem.values());
    }
}
