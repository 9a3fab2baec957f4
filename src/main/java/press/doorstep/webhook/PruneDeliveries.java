package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Forgets what was sent long ago; what still waits stays. */
@ApplicationScoped
class PruneDeliveries {

    static final int BATCH = 2000;

    @Inject
    Deliveries deliveries;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    /** Prunes a batch; answers how many there were. */
    @Transactional
    public int prune() {
        return deliveries.prune(clock.instant().minus(config.keep()), BATCH);
    }
}
