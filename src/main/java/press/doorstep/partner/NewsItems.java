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

/** Partners' stories. */
@ApplicationScoped
class NewsItems implements PanacheRepositoryBase<News, UUID> {

    @Inject
    SlugRegister slugs;

    News require(String id) {
        return found(id, findById(uuid(id)));
    }

    /** The same, to be changed: nobody else changes it until the transaction ends. */
    News requireHeld(String id) {
        return found(id, findById(uuid(id), LockModeType.PESSIMISTIC_WRITE));
    }

    List<News> page(NewsQuery query) {
        return find(query.condition(), query.values())
                .page(0, query.limit() + 1)
                .list();
    }

    /** What is known of the entries of a feed: by what the partner knows them by, by address, by title if it is of these days. */
    List<News> known(Feed feed, Collection<Entry> entries, Instant titlesSince) {
        return list(
                "(feed = ?1 and guid in ?2) or (origin.partnerSlug = ?3 and (urlKey in ?4 or (titleKey in ?5 and publishedAt > ?6)))",
                feed.id,
                entries.stream().map(Entry::guid).toList(),
                feed.origin.partnerSlug,
                entries.stream().map(entry -> WebLinks.key(entry.url())).toList(),
                entries.stream().map(entry -> News.titleKey(entry.title())).toList(),
                titlesSince);
    }

    Optional<News> at(String partnerSlug, String urlKey) {
        return find("origin.partnerSlug = ?1 and urlKey = ?2", partnerSlug, urlKey)
                .firstResultOptional();
    }

    List<UUID> ofFeed(UUID feed) {
        return getSession()
                .createNativeQuery("select id from desk.partner_news where feed = :feed", UUID.class)
                .setParameter("feed", feed)
                .getResultList();
    }

    /** Those read in feeds that are older than this. */
    List<UUID> before(Instant time, int most) {
        return getSession()
                .createNativeQuery(
                        "select id from desk.partner_news where feed is not null and published_at < :time and created_at < :time"
                                + " order by published_at limit :most",
                        UUID.class)
                .setParameter("time", time)
                .setParameter("most", most)
                .getResultList();
    }

    List<NewsView> views(Collection<News> news) {
        Set<UUID> topics = new TreeSet<>();
        news.forEach(one -> topics.addAll(one.origin.topics));
        Map<UUID, String> known = topics.isEmpty() ? new HashMap<>() : slugs.present(Kind.TOPIC, topics);
        return news.stream().map(one -> NewsView.of(one, known)).toList();
    }

    NewsView view(News news) {
        return views(List.of(news)).get(0);
    }

    private static News found(String id, @Nullable News news) {
        if (news == null) {
            throw missing(id);
        }
        return news;
    }

    private static UUID uuid(String id) {
        if (!Slugs.isUuid(id)) {
            throw missing(id);
        }
        return UUID.fromString(id);
    }

    private static Problem missing(String id) {
        return PartnerProblem.PARTNER_NEWS_NOT_FOUND.because("There is no story of a partner \"" + id + "\".");
    }
}
