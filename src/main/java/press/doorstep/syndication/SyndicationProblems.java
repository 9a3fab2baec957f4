package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue. */
@ApplicationScoped
class SyndicationProblems implements ProblemCatalogue {

    @Override
    public List<SyndicationProblem> codes() {
        return List.of(SyndicationProblem.values());
    }
}
