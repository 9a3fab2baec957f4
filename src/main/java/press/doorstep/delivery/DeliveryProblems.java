package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue. */
@ApplicationScoped
class DeliveryProblems implements ProblemCatalogue {

    @Override
    public List<DeliveryProblem> codes() {
        return List.of(DeliveryProblem.values());
    }
}
