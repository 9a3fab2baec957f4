package press.doorstep.article;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.logging.Logger;
import press.doorstep.pulse.Pulse;

/** Looks every second for stories that have to be rendered again. */
@ApplicationScoped
class RerenderClock {

    private static final Logger LOG = Logger.getLogger(RerenderClock.class);

    @Inject
    RerenderArticles rerendering;

    @Inject
    PostponeRerender postpone;

    @Inject
    Pulse pulse;

    void start(@Observes StartupEvent event) {
        pulse.every("stories-to-render", this::tick);
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
