package press.doorstep.author;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.NamePage;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** The authors of the desk. */
@ApplicationScoped
class Authors implements PanacheRepositoryBase<Author, UUID> {

    @Inject
    SlugRegister slugs;

    /** The author of an id or slug. */
    Author require(String reference) {
        return slugs.find(Kind.AUTHOR, reference)
                .flatMap(id -> those(Set.of(id)).stream().findFirst())
                .orElseThrow(() -> missing(reference));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. Whoever was merged is not changed any more. */
    Author requireLocked(String reference) {
        UUID id = named(reference);
        return among(locked(Set.of(id)), id);
    }

    /** Who a reference names by itself, merged or not. */
    UUID named(String reference) {
        return slugs.named(Kind.AUTHOR, reference).orElseThrow(() -> missing(reference));
    }

    /** Who a reference in a body names by itself, merged or not. */
    UUID intended(String pointer, String reference) {
        UUID named = slugs.named(Kind.AUTHOR, reference).orElse(null);
        if (named == null || existing(Set.of(named)).isEmpty()) {
            throw WebProblem.INVALID_BODY
                    .because("The body names an author that is not there.")
                    .at(pointer, "There is no author \"" + reference + "\".");
        }
        return named;
    }

    /** One of authors that are held; refused when it has gone into another. */
    Author among(Collection<Author> held, UUID id) {
        Author found = held.stream()
                .filter(author -> author.id.equals(id))
                .findFirst()
                .orElseThrow(() -> missing(id.toString()));
        if (found.mergedInto != null) {
            String into = slugs.present(Kind.AUTHOR, Set.of(found.mergedInto)).get(found.mergedInto);
            throw AuthorProblem.AUTHOR_MERGED
                    .because("\"" + found.slug + "\" was merged into \"" + into + "\".")
                    .with("into", String.valueOf(into));
        }
        return found;
    }

    /** Lets what led to one author lead to another. */
    void lead(UUID from, UUID to) {
        update("mergedInto = ?1 where mergedInto = ?2", to, from);
    }

    private static Problem missing(String reference) {
        return AuthorProblem.DESK_AUTHOR_NOT_FOUND.because("There is no author \"" + reference + "\".");
    }

    List<Author> page(NamePage page) {
        return find("mergedInto is null and (sortKey, id) > (?1, ?2) order by sortKey, id", page.key(), page.id())
                .page(0, page.rows())
                .list();
    }

    List<Author> those(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** The same, to be changed; read after the lock is had. */
    List<Author> locked(Collection<UUID> ids) {
        lock("select id from desk.author where id in (:ids) order by id for no key update", ids);
        return those(ids);
    }

    /** The same, to be made one: nobody may refer to them meanwhile. */
    List<Author> alone(Collection<UUID> ids) {
        lock("select id from desk.author where id in (:ids) order by id for update", ids);
        return those(ids);
    }

    /** The same, held against change until the transaction ends: what is rendered from them now is not outdated by a change in between. */
    List<Author> held(Collection<UUID> ids) {
        lock("select id from desk.author where id in (:ids) order by id for share", ids);
        return those(ids);
    }

    private void lock(String statement, Collection<UUID> ids) {
        getSession()
                .createNativeQuery(statement, UUID.class)
                .setParameterList("ids", ids)
                .list();
    }

    /** Those of these ids that there are. */
    Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select s.id from Author s where s.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** How many stories have their byline at the desk, held until the transaction ends: no new one can come meanwhile. */
    long articles(UUID author) {
        lock("select id from desk.author where id in (:ids) for update", Set.of(author));
        return getSession()
                .createNativeQuery(
                        "select count(distinct article) from desk.article_byline where author = :id", Long.class)
                .setParameter("id", author)
                .getSingleResult();
    }
}
