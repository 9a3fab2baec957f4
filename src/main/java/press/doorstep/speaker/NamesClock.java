package press.doorstep.speaker;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Looks now and then for speakers whose names texts are not held against yet; there are some after an upgrade only. */
@ApplicationScoped
class NamesClock {

    private static final Logger LOG = Logger.getLogger(NamesClock.class);

    @Inject
    CallSpeakers calling;

    @Scheduled(every = "30s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        try {
            while (calling.call() == CallSpeakers.BATCH) {
                LOG.trace("More names wait.");
            }
        } catch (RuntimeException e) {
            LOG.warn("Not all speakers are found by their names yet; another try follows.", e);
        }
    }
}
