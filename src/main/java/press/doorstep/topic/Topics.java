package press.doorstep.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Names;
import press.doorstep.web.NamePage;
import press.doorstep.web.Problem;
import press.doorstep.web.WebProblem;

/** The topics of the desk. */
@ApplicationScoped
class Topics implements PanacheRepositoryBase<Topic, UUID> {

    @Inject
    SlugRegister slugs;

    /**
     * Waits for every other change of the tree to end, and makes the next wait for this one: topics are few and change seldom, and this way the
     * tree that was checked is the tree that is changed, and both sides of a relation move together.
     */
    void takeTurns() {
        getSession()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('desk.topic.tree'))", Integer.class)
                .getSingleResult();
    }

    /** The topic of an id or slug, to be read: what was merged is what it became. */
    Topic require(String reference) {
        return slugs.find(Kind.TOPIC, reference)
                .flatMap(id -> withRelated(Set.of(id)).stream().findFirst())
                .orElseThrow(() -> missing(reference));
    }

    /** The topic of an id or slug, to be changed; refused when it was merged. Comes after {@link #takeTurns}. */
    Topic requirePresent(String reference) {
        Topic topic = named(reference).orElseThrow(() -> missing(reference));
        if (topic.mergedInto != null) {
            String into = slugs.present(Kind.TOPIC, Set.of(topic.mergedInto)).get(topic.mergedInto);
            throw TopicProblem.TOPIC_MERGED
                    .because("\"" + topic.slug + "\" was merged into \"" + into + "\".")
                    .with("into", String.valueOf(into));
        }
        return topic;
    }

    /** What a reference in a body names, to be changed as well. */
    Topic requireIntended(String pointer, String reference) {
        if (named(reference).isEmpty()) {
            throw WebProblem.INVALID_BODY
                    .because("The body names a topic that is not there.")
                    .at(pointer, "There is no topic \"" + reference + "\".");
        }
        return requirePresent(reference);
    }

    private Optional<Topic> named(String reference) {
        return slugs.named(Kind.TOPIC, reference)
                .flatMap(id -> withRelated(Set.of(id)).stream().findFirst());
    }

    private static Problem missing(String reference) {
        return TopicProblem.DESK_TOPIC_NOT_FOUND.because("There is no topic \"" + reference + "\".");
    }

    /** Nothing comes to refer to these until the transaction ends. */
    void holdAlone(Collection<UUID> ids) {
        getSession()
                .createNativeQuery("select id from desk.topic where id in (:ids) order by id for update", UUID.class)
                .setParameterList("ids", ids)
                .list();
    }

    List<Topic> narrower(UUID topic) {
        return list("broader", topic);
    }

    /** Lets what led to one topic lead to another. */
    void lead(UUID from, UUID to) {
        update("mergedInto = ?1 where mergedInto = ?2", to, from);
    }

    List<Topic> page(@Nullable String kind, NamePage page) {
        String after = "mergedInto is null and (sortKey, id) > (?1, ?2) %s order by sortKey, id";
        return (kind == null
                        ? find(after.formatted(""), page.key(), page.id())
                        : find(after.formatted("and kind = ?3"), page.key(), page.id(), kind))
                .page(0, page.rows())
                .list();
    }

    /** Topics with what they are related to, in one statement. */
    List<Topic> withRelated(Collection<UUID> ids) {
        return list("select t from Topic t left join fetch t.related where t.id in ?1", ids);
    }

    /** Those of these ids that there are. */
    Set<UUID> existing(Collection<UUID> ids) {
        return new HashSet<>(getEntityManager()
                .createQuery("select t.id from Topic t where t.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    TopicTree tree() {
        return new TopicTree(getEntityManager()
                .createQuery("select t.id, t.broader from Topic t where t.broader is not null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1])));
    }

    /** Changes with every change of topics. */
    long stamp() {
        return getSession()
                .createNativeQuery("select value from desk.topic_stamp", Long.class)
                .getSingleResult();
    }

    /** All topics there are, by what they are called. */
    List<TopicNames.Row> named() {
        return getEntityManager()
                .createQuery(
                        "select t.id, t.slug, t.kind, t.names from Topic t where t.mergedInto is null order by t.sortKey",
                        Object[].class)
                .getResultStream()
                .map(row -> new TopicNames.Row((UUID) row[0], (String) row[1], (String) row[2], (Names) row[3]))
                .toList();
    }

    /** Which topic has which IPTC code. */
    Map<String, UUID> iptcCodes() {
        return getEntityManager()
                .createQuery(
                        "select t.iptcCode, t.id from Topic t where t.iptcCode is not null and t.mergedInto is null",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (UUID) row[1]));
    }

    Optional<Topic> withIptcCode(String code) {
        return find("iptcCode = ?1 and mergedInto is null", code).firstResultOptional();
    }

    /** What needs a topic, held until the transaction ends: nothing new can come to need it meanwhile. */
    TopicUse use(UUID topic) {
        getSession()
                .createNativeQuery("select 1 from desk.topic where id = :id for update", Integer.class)
                .setParameter("id", topic)
                .getSingleResult();
        return new TopicUse(
                count("broader", topic),
                getSession()
                        .createNativeQuery("select count(*) from desk.article_topic where topic = :id", Long.class)
                        .setParameter("id", topic)
                        .getSingleResult());
    }

    /** The slugs of these topics' broader and related ones. */
    Map<UUID, String> slugsAround(Collection<Topic> topics) {
        Set<UUID> around = new HashSet<>();
        for (Topic topic : topics) {
            around.addAll(topic.related);
            if (topic.broader != null) {
                around.add(topic.broader);
            }
        }
        return around.isEmpty() ? Map.of() : slugs.present(Kind.TOPIC, around);
    }
}
