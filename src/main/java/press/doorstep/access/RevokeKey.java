package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Ends a key for good; every node refuses it within a second. */
@ApplicationScoped
class RevokeKey {

    @Inject
    ApiKeys keys;

    @Inject
    Clock clock;

    @Transactional
    public void revoke(UUID id) {
        keys.required(id).revoke(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
