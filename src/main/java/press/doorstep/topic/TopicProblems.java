package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class TopicProblems implements ProblemCatalogue {

    @Override
    public List<TopicProblem> codes() {
        return List.of(TopicProblem.values());
    }
}
