package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import press.doorstep.live.HandedOut;

/** Adds to what partners were handed. */
@ApplicationScoped
class RecordUsage {

    @Inject
    PartnerReads reads;

    @Transactional
    public void record(Map<HandedOut.Place, Long> counts) {
        reads.add(counts);
    }
}
