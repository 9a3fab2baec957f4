package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class AccessProblems implements ProblemCatalogue {

    @Override
    public List<AccessProblem> codes() {
        return List.of(AccessProblem.values());
    }
}
