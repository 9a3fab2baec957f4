package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;
import press.doorstep.web.ProblemCode;

/** This room's part of the catalogue. */
@ApplicationScoped
class WebhookProblems implements ProblemCatalogue {

    @Override
    public List<? extends ProblemCode> codes() {
        return List.of(WebhookProblem.values());
    }
}
