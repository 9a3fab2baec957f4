package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import press.doorstep.live.LivePartnerNews;
import press.doorstep.live.LiveTopics;
import press.doorstep.live.PublishedPartnerNews;
import press.doorstep.naming.Ids;

/** Keeps what a feed says now: what is new, what has changed, and when to ask again. */
@ApplicationScoped
class KeepEntries {

    private static final Duration SAME_TITLE = Duration.ofDays(7);
    private static final int MOST_TOPICS = 8;

    @Inject
    Feeds feeds;

    @Inject
    NewsItems news;

    @Inject
    LivePartnerNews live;

    @Inject
    LiveTopics topics;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final RandomGenerator chance = new SecureRandom();

    /** {@code entries} are none when the feed has not changed. Does nothing of a feed that was moved or deleted meanwhile. */
    @Transactional
    public void keep(ClaimFeed.Claim claim, Fetched fetched, List<Entry> entries) {
        Feed feed = feeds.findById(claim.feed(), LockModeType.PESSIMISTIC_WRITE);
        if (feed == null || !feed.url.equals(claim.url())) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        feed.succeeded(fetched, now, NextPoll.afterSuccess(now, feed.pace(), chance));
        if (!entries.isEmpty()) {
            live.put(kept(feed, entries, now));
        }
    }

    private List<PublishedPartnerNews> kept(Feed feed, List<Entry> entries, Instant now) {
        Map<String, News> known = new HashMap<>();
        news.known(feed, entries, now.minus(SAME_TITLE)).forEach(one -> remember(known, one));
        List<PublishedPartnerNews> changed = new ArrayList<>();
        Set<News> met = new HashSet<>();
        for (Entry entry : entries) {
            News same = same(known, feed, entry);
            if (same != null && !met.add(same)) {
                // What stands in the feed twice is what it says first.
                continue;
            }
            if (same == null) {
                News made = new News(ids.next(), feed, entry, topics(entry, feed), now);
                news.persist(made);
                remember(known, made);
                met.add(made);
                changed.add(made.published());
            } else if (isItself(same, feed, entry, known) && same.follow(feed, entry, topics(entry, feed), now)) {
                changed.add(same.published());
            }
        }
        news.flush();
        return changed;
    }

    /** The entry itself has changed; what only resembles another is that other, once more. Its address may not be another's. */
    private static boolean isItself(News same, Feed feed, Entry entry, Map<String, News> known) {
        return feed.id.equals(same.feed)
                && Objects.equals(same.guid, entry.guid())
                && same == known.getOrDefault("url " + WebLinks.key(entry.url()), same);
    }

    private static void remember(Map<String, News> known, News one) {
        known.putIfAbsent("guid " + one.feed + " " + one.guid, one);
        known.putIfAbsent("url " + one.urlKey, one);
        known.putIfAbsent("title " + one.titleKey, one);
    }

    private static @org.jspecify.annotations.Nullable News same(Map<String, News> known, Feed feed, Entry entry) {
        News same = known.get("guid " + feed.id + " " + entry.guid());
        same = same == null ? known.get("url " + WebLinks.key(entry.url())) : same;
        return same == null ? known.get("title " + News.titleKey(entry.title())) : same;
    }

    private List<UUID> topics(Entry entry, Feed feed) {
        String text = entry.summary() == null ? entry.title() : entry.title() + " " + entry.summary();
        String language = entry.language() == null ? feed.origin.language : entry.language();
        return topics.named(entry.categories(), text, language, MOST_TOPICS);
    }
}
