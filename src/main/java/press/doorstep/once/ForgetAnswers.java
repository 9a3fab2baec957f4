package press.doorstep.once;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Removes what was kept for a day, in small steps, each a transaction of its own. */
@ApplicationScoped
class ForgetAnswers {

    private static final Logger LOG = Logger.getLogger(ForgetAnswers.class);
    private static final int STEP = 500;
    private static final int MOST_STEPS = 200;

    @Inject
    SavedAnswers answers;

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        try {
            for (int step = 0; step < MOST_STEPS; step++) {
                if (answers.forget(STEP) < STEP) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Old answers could not be removed; they are next time.", e);
        }
    }
}
