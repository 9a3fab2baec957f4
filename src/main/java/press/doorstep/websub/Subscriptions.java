package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.doorstep.calling.DeskDatabase;

/** Who subscribes to which feed, and what they have of it. Everything joins the caller's transaction; what is taken is taken by one alone. */
@ApplicationScoped
class Subscriptions {

    /** A new lease has no effect on what was sent. */
    private static final String PUT = """
            insert into desk.websub_subscription (id, topic, callback, host, secret, expires_at, sent, next_at, created_at)
            select ?, f.topic, ?, ?, ?, ?, f.version, ?, ? from desk.websub_feed f where f.topic = ?
            on conflict (topic, callback) do update
            set secret = excluded.secret, expires_at = excluded.expires_at, attempts = 0, next_at = excluded.next_at
            """;

    private static final String TAKE = """
            update desk.websub_subscription t set claimed_until = ? from (
              select s.id, f.version, f.media_type, f.links, f.body from desk.websub_subscription s join desk.websub_feed f on f.topic = s.topic
              where s.sent < f.version and (s.attempts > 0) = ? and s.next_at <= ? and s.expires_at > ? and (s.claimed_until is null or s.claimed_until < ?)
              order by s.next_at limit ? for update of s skip locked) next
            where t.id = next.id
            returning t.id, t.callback, t.secret, t.attempts, t.topic, next.version, next.media_type, next.links, next.body
            """;

    private static final String TAKEN =
            "update desk.websub_subscription set sent = ?, attempts = 0, claimed_until = null where id = ?";
    private static final String AGAIN =
            "update desk.websub_subscription set attempts = attempts + 1, next_at = ?, claimed_until = null where id = ?";
    private static final String END = "delete from desk.websub_subscription where id = ?";
    private static final String END_THIS = "delete from desk.websub_subscription where topic = ? and callback = ?";
    private static final String HELD = "select 1 from desk.websub_subscription where topic = ? and callback = ?";
    private static final String OF_HOST = "select count(*) from desk.websub_subscription where host = ?";
    private static final String ALL = "select count(*) from desk.websub_subscription";
    private static final String CALLBACKS = "select callback from desk.websub_subscription where topic = ?";
    private static final String RUN_OUT = "delete from desk.websub_subscription where expires_at <= ?";

    @Inject
    DeskDatabase desk;

    /** From now on, with what the feed is at present taken for sent. */
    void put(UUID id, Intent intent, String host, Instant now) {
        desk.run(
                PUT,
                id,
                intent.callback().toString(),
                host,
                intent.secret(),
                now.plusSeconds(intent.seconds()),
                now,
                now,
                intent.topic());
    }

    /** {@code again}: those who did not take what was sent to them last. */
    List<Ping> take(boolean again, int most, Instant now, Instant until) {
        return desk.rows(TAKE, Subscriptions::read, until, again, now, now, now, most);
    }

    private static Ping read(ResultSet row) throws SQLException {
        return new Ping(
                row.getObject(1, UUID.class),
                URI.create(row.getString(2)),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9));
    }

    void taken(UUID id, int version) {
        desk.run(TAKEN, version, id);
    }

    void again(UUID id, Instant at) {
        desk.run(AGAIN, at, id);
    }

    void end(UUID id) {
        desk.run(END, id);
    }

    void end(String topic, String callback) {
        desk.run(END_THIS, topic, callback);
    }

    boolean isHeld(String topic, String callback) {
        return !desk.rows(HELD, row -> 1, topic, callback).isEmpty();
    }

    int ofHost(String host) {
        return desk.rows(OF_HOST, row -> row.getInt(1), host).get(0);
    }

    int all() {
        return desk.rows(ALL, row -> row.getInt(1)).get(0);
    }

    List<String> callbacks(String topic) {
        return desk.rows(CALLBACKS, row -> row.getString(1), topic);
    }

    void runOut(Instant now) {
        desk.run(RUN_OUT, now);
    }
}
