package press.doorstep.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.doorstep.pulse.Pulse;

/** Looks every second for stories that have to be held against the rules of partners. */
@ApplicationScoped
class EntitlementClock {

    @Inject
    SettleEntitlements settling;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.everyBatch("entitlements", settling::settle);
    }
}
