package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import press.doorstep.web.ProblemCatalogue;

/** This room's part of the catalogue of problems. */
@ApplicationScoped
class PartnerProblems implements ProblemCatalogue {

    @Override
    public List<PartnerProblem> codes() {
        return List.of(PartnerProblem.values());
    }
}
