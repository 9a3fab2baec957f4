package press.doorstep.article;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.doorstep.web.Problem;

/** Looks every second for stories whose time has come. */
@ApplicationScoped
class DueClock {

    private static final Logger LOG = Logger.getLogger(DueClock.class);
    private static final int BATCH = 50;

    @Inject
    PublishDue due;

    @Inject
    GiveUpSchedule giveUp;

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileStopping.class)
    void tick() {
        List<UUID> waiting = due.waiting(BATCH);
        while (!waiting.isEmpty()) {
            publish(waiting);
            waiting = waiting.size() < BATCH ? List.of() : due.waiting(BATCH);
        }
    }

    /** All at once, or one by one when one of them spoils it for the others. */
    private void publish(List<UUID> waiting) {
        try {
            due.publish(waiting);
        } catch (RuntimeException e) {
            LOG.warn("Scheduled stories could not be published together; they are tried one by one.", e);
            waiting.forEach(this::publish);
        }
    }

    private void publish(UUID story) {
        try {
            due.publish(List.of(story));
        } catch (Problem refused) {
            LOG.warnf("The story %s could not be published at its time: %s", story, refused.detail());
            giveUp.giveUp(story);
        }
    }
}
