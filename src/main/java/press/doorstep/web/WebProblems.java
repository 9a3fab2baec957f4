package press.doorstep.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** This room's part of the catalogue. */
@ApplicationScoped
class WebProblems implements ProblemCatalogue {

    @Override
    public List<WebProblem> codes() {
        return List.of(WebProblem.values());
    }
}
