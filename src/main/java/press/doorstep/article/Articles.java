package press.doorstep.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** The stories of the desk. */
@ApplicationScoped
class Articles implements PanacheRepositoryBase<Article, UUID> {

    @Inject
    SlugRegister slugs;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    Map<String, UUID> resolve(Collection<String> references) {
        Map<String, UUID> found = slugs.findAll(Kind.ARTICLE, references);
        Set<UUID> existing = existing(found.values());
        found.values().retainAll(existing);
        return found;
    }

    UUID require(String reference) {
        return Optional.ofNullable(resolve(List.of(reference)).get(reference))
                .orElseThrow(() ->
                        ArticleProblem.DESK_ARTICLE_NOT_FOUND.because("There is no story \"" + reference + "\"."));
    }

    Article require(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> ArticleProblem.DESK_ARTICLE_NOT_FOUND.because("There is no such story any more."));
    }

    Set<UUID> existing(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(getEntityManager()
                        .createQuery("select a.id from Article a where a.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Stories by the addresses they came from. */
    Map<String, UUID> bySourceUrl(Collection<String> urls) {
        Map<String, UUID> found = new HashMap<>();
        if (!urls.isEmpty()) {
            getEntityManager()
                    .createQuery("select a.sourceUrl, a.id from Article a where a.sourceUrl in :urls", Object[].class)
                    .setParameter("urls", urls)
                    .getResultStream()
                    .forEach(row -> found.put((String) row[0], (UUID) row[1]));
        }
        return found;
    }

    Map<UUID, UUID> groups(Collection<UUID> ids) {
        Map<UUID, UUID> groups = new HashMap<>();
        if (ids.isEmpty()) {
            return groups;
        }
        getEntityManager()
                .createQuery("select a.id, a.translationGroup from Article a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> groups.put((UUID) row[0], (UUID) row[1]));
        return groups;
    }

    /**
     * Keeps stories as they are until the transaction ends, in the order of their ids, so that nobody waits in a circle. Comes before they are
     * read: what was read before may have changed while waiting.
     */
    void hold(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager()
                    .createNativeQuery("select id from desk.article where id in :ids order by id for no key update")
                    .setParameter("ids", new TreeSet<>(ids))
                    .getResultList();
        }
    }

    /** The ids of stories readers see, behind an id. */
    List<UUID> publicAfter(UUID id, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select id from desk.article where state in ('published', 'corrected') and id > :id order by id limit :most
                        """, UUID.class)
                .setParameter("id", id)
                .setParameter("most", most)
                .getResultList();
    }

    /** Stories by their ids, with everything they say, in a fixed number of statements. */
    Map<UUID, Article> whole(Collection<UUID> ids) {
        Map<UUID, Article> whole = new HashMap<>();
        if (!ids.isEmpty()) {
            list("id in ?1", ids).forEach(article -> whole.put(article.id, article));
        }
        return whole;
    }

    /** What stories link to, what links to them, and all translations of them, published or not. */
    List<UUID> named(Collection<UUID> ids, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("""
                        select target from desk.article_link where article in :ids and target is not null
                        union
                        select article from desk.article_link where target in :ids
                        union
                        select o.id from desk.article a join desk.article o using (translation_group) where a.id in :ids
                        limit :most
                        """, UUID.class)
                .setParameter("ids", ids)
                .setParameter("most", most)
                .getResultList();
    }

    /** Whether a working copy links to a story. */
    boolean isLinked(UUID id) {
        return getEntityManager()
                        .createQuery("select count(a) from Article a join a.links l where l.target = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    /** The stories of translation groups. */
    List<Article> ofGroups(Collection<UUID> groups) {
        return groups.isEmpty() ? List.of() : list("translationGroup in ?1", groups);
    }

    /** For each of these, the oldest other story of the same translation group, if there is one. */
    Map<UUID, UUID> translated(Collection<UUID> ids) {
        Map<UUID, UUID> translated = new HashMap<>();
        getEntityManager()
                .createQuery("""
                        select a.id, o.id from Article a join Article o
                          on o.translationGroup = a.translationGroup and o.id <> a.id
                        where a.id in :ids order by o.number
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> translated.putIfAbsent((UUID) row[0], (UUID) row[1]));
        return translated;
    }

    /** Which stories' working copies carry which of these quotations. */
    Map<UUID, Set<UUID>> carriers(Collection<UUID> quotations) {
        Map<UUID, Set<UUID>> carriers = new HashMap<>();
        if (!quotations.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select o.quotation, a.id from Article a join a.occurrences o where o.quotation in :quotations
                            """, Object[].class)
                    .setParameter("quotations", quotations)
                    .getResultStream()
                    .forEach(row -> carriers.computeIfAbsent((UUID) row[0], quotation -> new HashSet<>())
                            .add((UUID) row[1]));
        }
        return carriers;
    }

    /** The next {@code count} numbers. */
    List<Long> numbers(int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select nextval('desk.article_no') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
    }
}
