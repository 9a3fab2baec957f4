package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class ErasureProblems implements ProblemCatalogue {

    @Override
    public List<ErasureProblem> codes() {
        return List.of(ErasureProblem.values());
    }
}
