package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Ends a key for good; every node refuses it within a second. The last one that can manage keys stays: nobody could make another. */
@ApplicationScoped
class RevokeKey {

    @Inject
    ApiKeys keys;

    @Inject
    Clock clock;

    @Transactional
    public void revoke(UUID id) {
        keys.lock();
        ApiKey key = keys.required(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (key.manages() && key.holds(now) && !keys.othersManage(id, now)) {
            throw AccessProblem.LAST_MANAGING_KEY.because("No other key that holds has the scope keys:manage.");
        }
        key.revoke(now);
    }
}
