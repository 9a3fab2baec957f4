package press.doorstep.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every state stories were ever saved or published in. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, Revision.Key> {

    /** What readers see of these stories, in one statement. */
    Map<UUID, Snapshot> published(Collection<UUID> articles) {
        Map<UUID, Snapshot> published = new HashMap<>();
        if (!articles.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select a.id, r.snapshot from Article a join Revision r
                              on r.key.article = a.id and r.key.number = a.life.publishedRevision
                            where a.id in :articles
                            """, Object[].class)
                    .setParameter("articles", articles)
                    .getResultStream()
                    .forEach(row -> published.put((UUID) row[0], (Snapshot) row[1]));
        }
        return published;
    }

    /** A story's revisions, latest first, from one number down; without what they hold. */
    List<RevisionRowView> before(UUID article, int number, int most) {
        return getEntityManager()
                .createQuery("""
                        select new press.doorstep.article.RevisionRowView(r.key.number, r.kind, r.madeBy, r.madeAt)
                        from Revision r where r.key.article = :article and r.key.number < :number order by r.key.number desc
                        """, RevisionRowView.class)
                .setParameter("article", article)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }
}
