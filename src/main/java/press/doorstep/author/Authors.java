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

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    Author requireLocked(String reference) {
        return slugs.find(Kind.AUTHOR, reference)
                .flatMap(id -> locked(Set.of(id)).stream().findFirst())
                .orElseThrow(() -> missing(reference));
    }

    private static Problem missing(String reference) {
        return AuthorProblem.DESK_AUTHOR_NOT_FOUND.because("There is no author \"" + reference + "\".");
    }

    List<Author> page(NamePage page) {
        return find("(sortKey, id) > (?1, ?2) order by sortKey, id", page.key(), page.id())
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
