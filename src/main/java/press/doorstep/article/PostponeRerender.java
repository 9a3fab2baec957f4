package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Sends a story that could not be rendered to the end of the line, so that it does not keep the others waiting. */
@ApplicationScoped
class PostponeRerender {

    private static final Duration LATER = Duration.ofMinutes(1);

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional
    public void postpone(UUID story) {
        entities.createNativeQuery("update desk.rerender set since = :later where article = :story")
                .setParameter("later", OffsetDateTime.now(clock).plus(LATER))
                .setParameter("story", story)
                .executeUpdate();
    }
}
