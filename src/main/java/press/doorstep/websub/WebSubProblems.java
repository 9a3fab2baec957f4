package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;
import press.doorstep.web.ProblemCode;

/** This room's part of the catalogue. */
@ApplicationScoped
class WebSubProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(WebSubProblem.values());
    }
}
