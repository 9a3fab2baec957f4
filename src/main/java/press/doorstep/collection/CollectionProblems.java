package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class CollectionProblems implements ProblemCatalogue {

    @Override
    public List<CollectionProblem> codes() {
        return List.of(CollectionProblem.values());
    }
}
