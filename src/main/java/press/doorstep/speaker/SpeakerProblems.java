package press.doorstep.speaker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class SpeakerProblems implements ProblemCatalogue {

    @Override
    public List<SpeakerProblem> codes() {
        return List.of(SpeakerProblem.values());
    }
}
