package press.doorstep.live;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import press.doorstep.pulse.Pulse;

/** Looks every second for stories whose neighbours have to be found. While they pour in, most of the time is left to those that bring them. */
@ApplicationScoped
class RelatedClock {

    /** As many times as long as a batch took. */
    private static final int REST = 4;

    private static final long LONGEST_REST = 3_000;

    @Inject
    RelateStories relating;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.everyBatch("related-stories", this::batch);
    }

    private boolean batch() {
        long began = System.nanoTime();
        boolean more = relating.relate();
        if (more && relating.isOverrun()) {
            rest(Math.min(LONGEST_REST, REST * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began)));
        }
        return more;
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
