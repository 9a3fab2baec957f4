package press.doorstep.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every few minutes for messages whose record is kept no longer. */
@ApplicationScoped
class PruningClock {

    @Inject
    PruneDeliveries pruning;

    @Scheduled(every = "5m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        while (pruning.prune() >= PruneDeliveries.BATCH) {
            // Batch after batch, each a transaction of its own.
        }
    }
}
