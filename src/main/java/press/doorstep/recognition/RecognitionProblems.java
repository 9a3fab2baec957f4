package press.doorstep.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class RecognitionProblems implements ProblemCatalogue {

    @Override
    public List<RecognitionProblem> codes() {
        return List.of(RecognitionProblem.values());
    }
}
