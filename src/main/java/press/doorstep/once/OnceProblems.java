package press.doorstep.once;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class OnceProblems implements ProblemCatalogue {

    @Override
    public List<OnceProblem> codes() {
        return List.of(OnceProblem.values());
    }
}
