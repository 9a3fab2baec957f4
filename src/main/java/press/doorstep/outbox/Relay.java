package press.doorstep.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Numbers committed facts and hands them on. One node at a time numbers (an advisory lock for the length of the transaction), so the numbers
 * follow commits and have no gaps: a fact that commits late gets a later number. Wakes on a nudge, and every half second in case one was lost.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int BATCH = 500;

    @Inject
    AgroalDataSource desk;

    @Inject
    ObjectMapper json;

    @Inject
    @Any
    Instance<Subscriber> subscribers;

    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running = true;
    private @Nullable Thread thread;

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::run, "outbox-relay");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        nudge();
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /** Something was committed. */
    void nudge() {
        nudges.release();
    }

    private void run() {
        while (running) {
            try {
                boolean more = number();
                for (Subscriber subscriber : subscribers) {
                    more |= handOn(subscriber);
                }
                if (!more) {
                    nudges.tryAcquire(500, TimeUnit.MILLISECONDS);
                    nudges.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("The outbox relay could not go on; it tries again.", e);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives the next numbers to committed facts. True when there may be more. */
    private boolean number() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = desk.getConnection();
                    PreparedStatement lock = connection.prepareStatement(
                            "select pg_try_advisory_xact_lock(hashtext('desk.outbox.relay'))");
                    ResultSet locked = lock.executeQuery()) {
                if (!locked.next() || !locked.getBoolean(1)) {
                    return false;
                }
                try (PreparedStatement number = connection.prepareStatement("""
                        with next as (
                          select id, row_number() over (order by id) as place
                          from (select id from desk.outbox where number is null order by id limit ?) unnumbered
                        ), last as (select coalesce(max(number), 0) as number from desk.outbox)
                        update desk.outbox o set number = last.number + next.place
                        from next, last where o.id = next.id
                        """)) {
                    number.setInt(1, BATCH);
                    return number.executeUpdate() == BATCH;
                }
            }
        });
    }

    /** Hands one batch to a subscriber and moves its position, in one transaction. True when there may be more. */
    private boolean handOn(Subscriber subscriber) {
        try {
            return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
                long position = position(subscriber.name());
                if (position < 0) {
                    return false;
                }
                List<Fact> facts = after(position);
                if (facts.isEmpty()) {
                    return false;
                }
                subscriber.receive(facts);
                move(subscriber.name(), facts.get(facts.size() - 1).number());
                return facts.size() == BATCH;
            });
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s could not receive facts; they come again.", subscriber.name());
            return false;
        }
    }

    /** The subscriber's position, locked for this transaction; -1 when another node holds it. */
    private long position(String name) throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into desk.outbox_reader (name, position) values (?, 0) on conflict do nothing");
                PreparedStatement select = connection.prepareStatement(
                        "select position from desk.outbox_reader where name = ? for update skip locked")) {
            select.setString(1, name);
            insert.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    return row.getLong(1);
                }
            }
            return insert.executeUpdate() == 1 ? 0 : -1;
        }
    }

    private List<Fact> after(long position) throws SQLException, JsonProcessingException {
        List<Fact> facts = new ArrayList<>();
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select number, type, subject, subject_id, payload, happened_at
                        from desk.outbox where number > ? order by number limit ?
                        """)) {
            select.setLong(1, position);
            select.setInt(2, BATCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    facts.add(new Fact(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            json.readTree(row.getString(5)),
                            row.getObject(6, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return facts;
    }

    private void move(String name, long position) throws SQLException {
        try (Connection connection = desk.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update desk.outbox_reader set position = ? where name = ?")) {
            update.setLong(1, position);
            update.setString(2, name);
            update.executeUpdate();
        }
    }
}
