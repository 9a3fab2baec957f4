package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Moves the revision of stories whose quotations were changed from elsewhere: what their editors have read is no longer what is there, and must not
 * be put back. Joins the caller's transaction.
 */
@ApplicationScoped
class TouchArticles {

    @Inject
    Articles articles;

    @Inject
    Clock clock;

    void touch(Set<UUID> ids, String by) {
        if (ids.isEmpty()) {
            return;
        }
        articles.hold(ids);
        articles.getEntityManager()
                .createQuery("""
                        update Article a set a.revision = a.revision + 1, a.updatedAt = :now, a.updatedBy = :by where a.id in :ids
                        """)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("by", by)
                .setParameter("ids", new TreeSet<>(ids))
                .executeUpdate();
    }
}
