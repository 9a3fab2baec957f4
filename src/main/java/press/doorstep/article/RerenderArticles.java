package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.live.LiveContent;

/** Renders live stories again that print something which has changed since. Their versions, times and places in lists stay as they are. */
@ApplicationScoped
class RerenderArticles {

    static final int BATCH = 100;

    @Inject
    EntityManager entities;

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    GatherStories gathering;

    @Inject
    LiveContent live;

    /** Renders those that have waited longest; answers how many there were. Several nodes share the work. */
    @Transactional
    public int rerender() {
        List<UUID> waiting = waiting();
        render(waiting);
        return waiting.size();
    }

    /** Renders one by itself. */
    @Transactional
    public void rerender(UUID story) {
        render(List.of(story));
    }

    /** The first in line that no other node is at. */
    List<UUID> waiting() {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select article from desk.rerender where since <= now() order by since limit :most for update skip locked
                        """, UUID.class)
                .setParameter("most", BATCH)
                .getResultList();
    }

    private void render(List<UUID> waiting) {
        if (waiting.isEmpty()) {
            return;
        }
        articles.hold(waiting);
        List<Edition> stale = editions.live(waiting);
        if (!stale.isEmpty()) {
            live.publish(gathering.gather(stale));
        }
        remove(waiting);
    }

    private void remove(Collection<UUID> done) {
        entities.createNativeQuery("delete from desk.rerender where article in :done")
                .setParameter("done", new TreeSet<>(done))
                .executeUpdate();
    }
}
