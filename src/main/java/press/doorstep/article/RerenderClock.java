package press.doorstep.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.doorstep.pulse.Pulse;

/** Looks for stories that have to be rendered again as soon as this node has put some in line, and every second for those of others. */
@ApplicationScoped
class RerenderClock {

    private static final Logger LOG = Logger.getLogger(RerenderClock.class);
    private static final String NAME = "stories-to-render";

    @Inject
    RerenderArticles rerendering;

    @Inject
    PostponeRerender postpone;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.every(NAME, this::tick);
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) StoriesQueued queued) {
        pulse.soon(NAME);
    }

    void tick() {
        try {
            while (rerendering.rerender() == RerenderArticles.BATCH) {
                // A name on many stories: batch after batch, each a transaction of its own.
            }
        } catch (RuntimeException e) {
            LOG.warn("Stories could not be rendered together; they are tried one by one.", e);
            rerendering.waiting().forEach(this::alone);
        }
    }

    private void alone(UUID story) {
        try {
            rerendering.rerender(story);
        } catch (RuntimeException e) {
            LOG.errorf(e, "The story %s could not be rendered again; it is tried later.", story);
            postpone.postpone(story);
        }
    }
}
