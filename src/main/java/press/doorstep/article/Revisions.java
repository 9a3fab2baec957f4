package press.doorstep.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Every state stories were ever saved or published in. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, Revision.Key> {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,8}");

    /** What readers see of these stories, in one statement. */
    Map<UUID, Snapshot> published(Collection<UUID> articles) {
        Map<UUID, Snapshot> published = new HashMap<>();
        if (!articles.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select a.id, r.snapshot from Article a join Revision r
                              on r.key.article = a.id and r.key.number = a.life.publications.revision
                            where a.id in :articles
                            """, Object[].class)
                    .setParameter("articles", articles)
                    .getResultStream()
                    .forEach(row -> published.put((UUID) row[0], (Snapshot) row[1]));
        }
        return published;
    }

    /** A story's revision by its number as it was asked for. */
    Revision require(UUID article, String number) {
        return Optional.ofNullable(DIGITS.matcher(number).matches() ? Integer.valueOf(number) : null)
                .flatMap(known -> findByIdOptional(new Revision.Key(article, known)))
                .orElseThrow(
                        () -> ArticleProblem.REVISION_NOT_FOUND.because("The story has no revision " + number + "."));
    }

    /** The revision before another; none before the first. */
    Optional<Revision> previous(Revision revision) {
        return find(
                        "key.article = ?1 and key.number < ?2 order by key.number desc",
                        revision.key.article(),
                        revision.key.number())
                .firstResultOptional();
    }

    /** What the story said when it had a revision number. */
    Optional<Revision> upTo(UUID article, int number) {
        return find("key.article = ?1 and key.number <= ?2 order by key.number desc", article, number)
                .firstResultOptional();
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
