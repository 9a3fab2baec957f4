package press.doorstep.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every few minutes for facts that are kept no longer. */
@ApplicationScoped
class PruningClock {

    @Inject
    PruneOutbox pruning;

    @Scheduled(every = "5m", delayed = "4m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        while (pruning.prune() >= PruneOutbox.BATCH) {
            // Batch after batch, each a transaction of its own.
        }
    }
}
