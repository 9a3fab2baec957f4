package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.calling.Attempt;
import press.doorstep.calling.DeskDatabase;

/** The messages and what became of them. Everything joins the caller's transaction. */
@ApplicationScoped
class Deliveries {

    private static final String ADD = """
            insert into desk.webhook_delivery (id, webhook, number, event, subject, body, state, created_at, next_at)
            values (?, ?, ?, ?, ?, ?, 'waiting', ?, ?)
            """;

    /** Whose turn it is: of each subject only the first that is waiting, and none that somebody is at. */
    private static final String TAKE = """
            update desk.webhook_delivery t set claimed_until = ? from (
              select d.id from desk.webhook_delivery d
              where d.webhook = ? and d.state = 'waiting' and d.next_at <= ? and (d.claimed_until is null or d.claimed_until < ?)
                and not exists (
                  select 1 from desk.webhook_delivery e
                  where e.webhook = d.webhook and e.subject = d.subject and e.state = 'waiting' and (e.number, e.id) < (d.number, d.id))
              order by d.number limit ? for update skip locked
            ) next where t.id = next.id
            returning t.id, t.body, t.attempts
            """;

    private static final String READY = """
            select w.id, w.failing_since is not null from desk.webhook w
            where w.active and exists (
              select 1 from desk.webhook_delivery d where d.webhook = w.id and d.state = 'waiting' and d.next_at <= ?
                and (d.claimed_until is null or d.claimed_until < ?))
            """;

    private static final String RECORD = """
            insert into desk.webhook_attempt (delivery, number, at, millis, status, request_head, response_head, failure)
            select d.id, d.attempts + 1, ?, ?, ?, ?, ?, ? from desk.webhook_delivery d where d.id = ?
            """;

    private static final String TAKEN = """
            update desk.webhook_delivery set state = 'delivered', attempts = attempts + 1, delivered_at = ?, claimed_until = null where id = ?
            """;

    private static final String AGAIN = """
            update desk.webhook_delivery set attempts = attempts + 1, next_at = ?, claimed_until = null where id = ?
            """;

    private static final String FIRST_TRIED =
            "select min(at) from desk.webhook_attempt where delivery = ? having min(at) is not null";

    private static final String NAME_NO_MORE = """
            update desk.webhook_delivery set body = regexp_replace(body, '"(slug|formerSlug)":"[^"]*"', '"\\1":null', 'g')
            where webhook = ? and subject = ? and state = 'waiting'
            """;

    private static final String RESUME = """
            update desk.webhook_delivery set next_at = ? where webhook = ? and state = 'waiting' and next_at > ?
            """;

    /** What was refused with an answer, or waited for in vain, keeps its pause: that may be about the message. */
    private static final String RESUME_UNREACHED = """
            update desk.webhook_delivery d set next_at = ? where d.webhook = ? and d.state = 'waiting' and d.next_at > ? and exists (
              select 1 from desk.webhook_attempt a
              where a.delivery = d.id and a.number = d.attempts and a.status is null and a.millis < ?)
            """;

    private static final String PRUNE = """
            delete from desk.webhook_delivery where id in (
              select id from desk.webhook_delivery where created_at < ? and state <> 'waiting' order by created_at limit ?)
            """;

    private static final String LIST = """
            select d.id, d.number, d.event, d.subject, d.state, d.created_at, d.next_at, d.delivered_at, d.attempts,
              a.at, a.millis, a.status, a.request_head, a.response_head, a.failure
            from desk.webhook_delivery d left join desk.webhook_attempt a on a.delivery = d.id and a.number = d.attempts
            where d.webhook = ? and (?::uuid is null or d.id < ?::uuid) and (?::text is null or d.state = ?::text)
            order by d.id desc limit ?
            """;

    @Inject
    DeskDatabase desk;

    record Ready(UUID webhook, boolean failing) {}

    void add(UUID id, UUID webhook, long number, String event, UUID subject, String body, Instant now) {
        desk.run(ADD, id, webhook, number, event, subject, body, now, now);
    }

    /** What is gone is called by its id, in what still waits to be sent too. */
    void nameNoMore(UUID webhook, UUID subject) {
        desk.run(NAME_NO_MORE, webhook, subject);
    }

    /** Those for whom there is something to send now. */
    List<Ready> ready(Instant now) {
        return desk.rows(READY, row -> new Ready(row.getObject(1, UUID.class), row.getBoolean(2)), now, now);
    }

    List<Message> take(Webhook webhook, int most, Instant now, Duration claim) {
        return desk.rows(
                TAKE,
                row -> new Message(
                        row.getObject(1, UUID.class),
                        webhook.id,
                        URI.create(webhook.url),
                        webhook.secrets(now),
                        row.getString(2),
                        row.getInt(3)),
                now.plus(claim),
                webhook.id,
                now,
                now,
                most);
    }

    void record(UUID delivery, Attempt attempt) {
        desk.run(
                RECORD,
                attempt.at(),
                (int) attempt.took().toMillis(),
                attempt.status(),
                attempt.requestHead(),
                attempt.responseHead(),
                attempt.failure(),
                delivery);
    }

    void taken(UUID delivery, Instant now) {
        desk.run(TAKEN, now, delivery);
    }

    void again(UUID delivery, Instant at) {
        desk.run(AGAIN, at, delivery);
    }

    /** When a message was tried first; null when it never was. */
    @Nullable
    Instant firstTried(UUID delivery) {
        List<Instant> first = desk.rows(FIRST_TRIED, row -> time(row, 1), delivery);
        return first.isEmpty() ? null : first.get(0);
    }

    void resume(UUID webhook, Instant now) {
        desk.run(RESUME, now, webhook, now);
    }

    /** Whoever could not be reached and takes calls again is sent at once what waits because of that. */
    void resumeUnreached(UUID webhook, Duration patience, Instant now) {
        desk.run(RESUME_UNREACHED, now, webhook, now, (int) patience.toMillis());
    }

    int prune(Instant before, int most) {
        return desk.run(PRUNE, before, most);
    }

    List<DeliveryView> before(UUID webhook, @Nullable UUID id, @Nullable String state, int most) {
        return desk.rows(LIST, DeliveryView::of, webhook, id, id, state, state, most);
    }

    static Instant time(ResultSet row, int column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }
}
