package press.doorstep.article;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.doorstep.live.LiveContent;

/**
 * Renders live stories again and compares what readers would get then with what they get now. It is the rendering of every day, in a transaction that
 * is always rolled back: nothing can be compared that is not also what would be written.
 */
@ApplicationScoped
public class CompareRenderings {

    private static final int BATCH = 100;

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    GatherStories gathering;

    @Inject
    LiveContent live;

    /** The stories readers see, behind an id: as many as one transaction should take. */
    public List<UUID> next(UUID after) {
        return articles.publicAfter(after, BATCH);
    }

    /** Those of these stories that would not stay as they are. */
    @Transactional
    public List<UUID> compare(List<UUID> stories) {
        articles.hold(stories);
        Map<UUID, String> now = live.fingerprints(stories);
        live.publish(gathering.gather(editions.live(stories)));
        Map<UUID, String> then = live.fingerprints(stories);
        QuarkusTransaction.setRollbackOnly();
        return stories.stream()
                .filter(id -> !Objects.equals(now.get(id), then.get(id)))
                .toList();
    }
}
