package press.doorstep.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
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

    private volatile boolean running = true;

    void start(@Observes StartupEvent event) {
        pulse.every("entitlements", this::tick);
    }

    /** Before the pulse waits for what was begun: the rest stays where it is. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        running = false;
    }

    /** Batch after batch, each a transaction of its own. */
    private void tick() {
        boolean more = true;
        while (running && more) {
            more = settling.settle();
        }
    }
}
