package press.doorstep.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every few minutes for changes that are kept no longer. */
@ApplicationScoped
class PruningClock {

    @Inject
    PruneChanges pruning;

    @Scheduled(every = "5m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        while (pruning.prune() >= PruneChanges.BATCH) {
            // Batch after batch, each a transaction of its own.
        }
    }
}
