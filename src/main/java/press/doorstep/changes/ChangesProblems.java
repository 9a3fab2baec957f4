package press.doorstep.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;
import press.doorstep.web.ProblemCode;

/** This room's part of the catalogue. */
@ApplicationScoped
class ChangesProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(ChangesProblem.values());
    }
}
