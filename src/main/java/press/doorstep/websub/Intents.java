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

/** What callbacks are to be asked or told. Everything joins the caller's transaction; what is taken is taken by one alone. */
@ApplicationScoped
class Intents {

    private static final String ADD = """
            insert into desk.websub_intent (id, mode, topic, callback, host, secret, seconds, reason, created_at, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** Somebody who asks again has changed their mind: what was asked before is not asked any more. */
    private static final String REPLACE =
            "update desk.websub_intent set done = true, secret = null where topic = ? and callback = ? and not done";

    private static final String TAKE = """
            update desk.websub_intent t set claimed_until = ? from (
              select i.id from desk.websub_intent i where not i.done and i.next_at <= ? and (i.claimed_until is null or i.claimed_until < ?)
              order by i.next_at limit ? for update skip locked) next
            where t.id = next.id
            returning t.id, t.mode, t.topic, t.callback, t.secret, t.seconds, t.reason, t.attempts
            """;

    private static final String STILL_WAITING = "select 1 from desk.websub_intent where id = ? and not done for update";
    private static final String DONE =
            "update desk.websub_intent set done = true, secret = null, attempts = attempts + 1 where id = ?";
    private static final String AGAIN =
            "update desk.websub_intent set attempts = attempts + 1, next_at = ?, claimed_until = null where id = ?";
    private static final String SINCE = "select count(*) from desk.websub_intent where host = ? and created_at > ?";
    private static final String FORGET = "delete from desk.websub_intent where created_at < ? and done";

    @Inject
    DeskDatabase desk;

    void add(Intent intent, String host, Instant now) {
        desk.run(REPLACE, intent.topic(), intent.callback().toString());
        desk.run(
                ADD,
                intent.id(),
                intent.mode().key(),
                intent.topic(),
                intent.callback().toString(),
                host,
                intent.secret(),
                intent.seconds(),
                intent.reason(),
                now,
                now);
    }

    List<Intent> take(int most, Instant now, Instant until) {
        return desk.rows(TAKE, Intents::read, until, now, now, most);
    }

    private static Intent read(ResultSet row) throws SQLException {
        return new Intent(
                row.getObject(1, UUID.class),
                Intent.Mode.of(row.getString(2)),
                row.getString(3),
                URI.create(row.getString(4)),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getInt(8));
    }

    /** Held until the transaction ends; false when somebody has changed their mind meanwhile. */
    boolean isWaiting(UUID id) {
        return !desk.rows(STILL_WAITING, row -> 1, id).isEmpty();
    }

    void done(UUID id) {
        desk.run(DONE, id);
    }

    void again(UUID id, Instant at) {
        desk.run(AGAIN, at, id);
    }

    int since(String host, Instant begin) {
        return desk.rows(SINCE, row -> row.getInt(1), host, begin).get(0);
    }

    void forget(Instant before) {
        desk.run(FORGET, before);
    }
}
