package press.doorstep.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import press.doorstep.pulse.Pulse;
import press.doorstep.web.Problem;

/** Looks at the beginning of every second, when most are due, for stories whose time has come, to be published or to be withdrawn. */
@ApplicationScoped
class DueClock {

    private static final Logger LOG = Logger.getLogger(DueClock.class);
    private static final int BATCH = 50;

    @Inject
    PublishDue publications;

    @Inject
    WithdrawDue withdrawals;

    @Inject
    GiveUpSchedule giveUp;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.every("due-stories", this::tick);
    }

    void tick() {
        work(publications::waiting, publications::publish, this::publish);
        work(withdrawals::waiting, withdrawals::withdraw, this::withdraw);
    }

    /** Batch after batch, each at once, or one by one when one of it spoils it for the others. */
    private static void work(IntFunction<List<UUID>> waiting, Predicate<List<UUID>> together, Consumer<UUID> alone) {
        List<UUID> batch = waiting.apply(BATCH);
        while (!batch.isEmpty()) {
            try {
                if (!together.test(batch)) {
                    letTheOtherGoOn();
                }
            } catch (RuntimeException e) {
                LOG.warn("Stories that are due could not be done together; they are tried one by one.", e);
                batch.forEach(alone);
                // What cannot be done at all waits for the next second, and lets this one end.
                return;
            }
            batch = batch.size() < BATCH ? List.of() : waiting.apply(BATCH);
        }
    }

    /** Two nodes that chose the same stories stay in step, and choose the same again, unless the one that got none waits a moment. */
    private static void letTheOtherGoOn() {
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextInt(20, 60)));
    }

    private void withdraw(UUID story) {
        try {
            withdrawals.withdraw(List.of(story));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The story %s could not be withdrawn at its time; it is tried again.", story);
        }
    }

    private void publish(UUID story) {
        try {
            publications.publish(List.of(story));
        } catch (Problem refused) {
            LOG.warnf("The story %s could not be published at its time: %s", story, refused.detail());
            giveUp.giveUp(story);
        }
    }
}
