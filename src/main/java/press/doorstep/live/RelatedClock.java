package press.doorstep.live;

import io.quarkus.runtime.StartupEvent;
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

    void start(@Observes StartupEvent event) {
        pulse.everyBatch("related-stories", relating::relate);
    }
}
