package press.doorstep.collection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Problem;

/** The collections of the desk. */
@ApplicationScoped
class CuratedCollections implements PanacheRepositoryBase<CuratedCollection, UUID> {

    @Inject
    SlugRegister slugs;

    /** The collection of an id or slug. */
    CuratedCollection require(String reference) {
        return slugs.find(Kind.COLLECTION, reference)
                .flatMap(id -> whole(Set.of(id)).stream().findFirst())
                .orElseThrow(() -> missing(reference));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    CuratedCollection requireLocked(String reference) {
        return slugs.find(Kind.COLLECTION, reference)
                .flatMap(id -> wholeLocked(Set.of(id)).stream().findFirst())
                .orElseThrow(() -> missing(reference));
    }

    private static Problem missing(String reference) {
        return CollectionProblem.DESK_COLLECTION_NOT_FOUND.because("There is no collection \"" + reference + "\".");
    }

    List<CuratedCollection> page(CollectionsQuery query) {
        Map<String, Object> parameters = new HashMap<>(Map.of("before", query.before(), "id", query.id()));
        query.kind().ifPresent(kind -> parameters.put("kind", kind));
        query.state().ifPresent(state -> parameters.put("state", state));
        String condition = "(updatedAt, id) < (:before, :id)%s%s order by updatedAt desc, id desc"
                .formatted(
                        query.kind().map(kind -> " and kind = :kind").orElse(""),
                        query.state().map(state -> " and state = :state").orElse(""));
        return find(condition, parameters).page(0, query.limit() + 1).list();
    }

    /** Collections with their stories, in one statement. */
    List<CuratedCollection> whole(Collection<UUID> ids) {
        return list("select c from CuratedCollection c left join fetch c.articles where c.id in ?1", ids);
    }

    /** The same, to be changed; read after the lock is had. */
    List<CuratedCollection> wholeLocked(Collection<UUID> ids) {
        getSession()
                .createNativeQuery(
                        "select id from desk.collection where id in (:ids) order by id for no key update", UUID.class)
                .setParameterList("ids", ids)
                .list();
        return whole(ids);
    }

    /** The slugs of all stories in these collections. */
    Map<UUID, String> articleSlugs(Collection<CuratedCollection> collections) {
        Set<UUID> articles = collections.stream()
                .flatMap(collection -> collection.articles.stream())
                .collect(Collectors.toSet());
        return articles.isEmpty() ? Map.of() : slugs.present(Kind.ARTICLE, articles);
    }
}
