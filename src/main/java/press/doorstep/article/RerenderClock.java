package press.doorstep.article;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks every second for stories that have to be rendered again. */
@ApplicationScoped
class RerenderClock {

    @Inject
    RerenderArticles rerendering;

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = WhileStopping.class)
    void tick() {
        while (rerendering.rerender() == RerenderArticles.BATCH) {
            // A name on many stories: batch after batch, each a transaction of its own.
        }
    }
}
