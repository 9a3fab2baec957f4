package press.doorstep.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import press.doorstep.pulse.Pulse;

/** Looks every second for stories whose neighbours have to be found. */
@ApplicationScoped
class RelatedClock {

    @Inject
    RelateStories relating;

    @Inject
    Pulse pulse;

    private volatile boolean running = true;

    void start(@Observes StartupEvent event) {
        pulse.every("related-stories", this::tick);
    }

    /** Before the pulse waits for what was begun: a long queue is left where it is. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        running = false;
    }

    /** Batch after batch, each a transaction of its own. */
    private void tick() {
        boolean more = true;
        while (running && more) {
            more = relating.relate();
        }
    }
}
