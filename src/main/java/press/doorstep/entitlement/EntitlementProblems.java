package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class EntitlementProblems implements ProblemCatalogue {

    @Override
    public List<EntitlementProblem> codes() {
        return List.of(EntitlementProblem.values());
    }
}
