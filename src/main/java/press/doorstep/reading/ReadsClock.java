package press.doorstep.reading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.Logger;
import press.doorstep.pulse.Pulse;

/** Writes reads every second, so that a crash loses no more than that; folds them every few, and drops what is too old. */
@ApplicationScoped
class ReadsClock {

    private static final Logger LOG = Logger.getLogger(ReadsClock.class);
    private static final int FOLD = 5;
    private static final int PRUNE = 600;

    @Inject
    CountReads reads;

    @Inject
    ReadTallies tallies;

    @Inject
    ReadingConfig config;

    @Inject
    Clock clock;

    @Inject
    Pulse pulse;

    private int beats;

    void start(@Observes StartupEvent event) {
        pulse.every("reads", this::beat);
    }

    private void beat() {
        beats++;
        reads.flush();
        if (beats % FOLD == 0) {
            tallies.fold();
        }
        if (beats % PRUNE == PRUNE / 2) {
            tallies.prune(clock.instant(), config.keep());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        try {
            reads.flush();
        } catch (RuntimeException e) {
            LOG.warn("The last second's reads could not be written.", e);
        }
    }
}
