package press.doorstep.websub;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every few minutes for subscriptions that have run out. */
@ApplicationScoped
class ForgettingClock {

    @Inject
    ForgetSubscriptions forgetting;

    @Scheduled(every = "5m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        forgetting.forget();
    }
}
