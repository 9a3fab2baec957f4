package press.doorstep.partner;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Slugs;
import press.doorstep.web.Problem;

/** Partners' feeds. */
@ApplicationScoped
class Feeds implements PanacheRepositoryBase<Feed, UUID> {

    @Inject
    SlugRegister slugs;

    Feed require(String id) {
        return found(id, findById(uuid(id)));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    Feed requireHeld(String id) {
        return found(id, findById(uuid(id), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those behind an id, the first added first. */
    List<Feed> behind(UUID id, int most) {
        return find("id > ?1 order by id", id).page(0, most).list();
    }

    /** The one that has been due longest and that no other node is at, held. */
    Optional<Feed> due(Instant now) {
        return getSession()
                .createNativeQuery(
                        "select * from desk.partner_feed where polling and next_poll <= :now order by next_poll limit 1"
                                + " for update skip locked",
                        Feed.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    Optional<Feed> at(String url) {
        return find("url", url).firstResultOptional();
    }

    List<FeedView> views(Collection<Feed> feeds) {
        Set<UUID> topics = new TreeSet<>();
        feeds.forEach(feed -> topics.addAll(feed.origin.topics));
        Map<UUID, String> known = topics.isEmpty() ? new HashMap<>() : slugs.present(Kind.TOPIC, topics);
        return feeds.stream().map(feed -> FeedView.of(feed, known)).toList();
    }

    FeedView view(Feed feed) {
        return views(List.of(feed)).get(0);
    }

    private static Feed found(String id, @Nullable Feed feed) {
        if (feed == null) {
            throw missing(id);
        }
        return feed;
    }

    private static UUID uuid(String id) {
        if (!Slugs.isUuid(id)) {
            throw missing(id);
        }
        return UUID.fromString(id);
    }

    private static Problem missing(String id) {
        return PartnerProblem.PARTNER_FEED_NOT_FOUND.because("There is no feed \"" + id + "\".");
    }
}
