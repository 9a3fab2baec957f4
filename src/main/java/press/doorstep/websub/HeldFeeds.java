package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.calling.DeskDatabase;
import press.doorstep.syndication.FeedText;

/** The feeds that somebody subscribes to, as they were last rendered. Everything joins the caller's transaction. */
@ApplicationScoped
class HeldFeeds {

    private static final String ADD = """
            insert into desk.websub_feed (topic, version, hash, media_type, links, body, position, rendered_at) values (?, 1, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String BEHIND = "select topic from desk.websub_feed where position < ? and rendered_at <= ?";

    /** Held by one node alone, which the others do not wait for. */
    private static final String HOLD =
            "select hash from desk.websub_feed where topic = ? and position < ? for update skip locked";

    private static final String SAME = "update desk.websub_feed set position = ?, rendered_at = ? where topic = ?";
    private static final String CHANGED = """
            update desk.websub_feed set version = version + 1, hash = ?, media_type = ?, links = ?, body = ?, position = ?, rendered_at = ? where topic = ?
            """;
    private static final String REMOVE = "delete from desk.websub_feed where topic = ?";
    private static final String REMOVE_UNREAD = """
            delete from desk.websub_feed f where f.rendered_at < ?
            and not exists (select 1 from desk.websub_subscription s where s.topic = f.topic)
            """;

    @Inject
    DeskDatabase desk;

    void add(FeedText feed, long position, Instant now) {
        desk.run(ADD, feed.self(), hash(feed), feed.mediaType(), links(feed), feed.body(), position, now);
    }

    /** Those that were not looked at since a change, and not rendered since a moment. */
    List<String> behind(long position, Instant before) {
        return desk.rows(BEHIND, row -> row.getString(1), position, before);
    }

    /** The hash of what was rendered last; null when another node is at it, or was. */
    @Nullable
    String hold(String topic, long position) {
        List<String> held = desk.rows(HOLD, row -> row.getString(1), topic, position);
        return held.isEmpty() ? null : held.get(0);
    }

    /** Whether it is another than the one with this hash, which is written down. */
    boolean put(FeedText feed, String former, long position, Instant now) {
        String hash = hash(feed);
        if (hash.equals(former)) {
            desk.run(SAME, position, now, feed.self());
            return false;
        }
        desk.run(CHANGED, hash, feed.mediaType(), links(feed), feed.body(), position, now, feed.self());
        return true;
    }

    void remove(String topic) {
        desk.run(REMOVE, topic);
    }

    void removeUnread(Instant before) {
        desk.run(REMOVE_UNREAD, before);
    }

    /** As the feed itself has them. */
    private static String links(FeedText feed) {
        String hubs =
                feed.hubs().stream().map(hub -> "<" + hub + ">; rel=\"hub\", ").collect(Collectors.joining());
        return hubs + "<" + feed.self() + ">; rel=\"self\"";
    }

    private static String hash(FeedText feed) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(feed.body()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The platform has no SHA-256.", e);
        }
    }
}
