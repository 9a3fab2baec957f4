package press.doorstep.article;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks now and then for stories that the desk's search does not know; there are some after an upgrade only. */
@ApplicationScoped
class WordsClock {

    @Inject
    IndexWords indexing;

    @Scheduled(
            every = "30s",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileStopping.class)
    void tick() {
        while (indexing.index() == IndexWords.BATCH) {
            // Batch after batch, each a transaction of its own.
        }
    }
}
