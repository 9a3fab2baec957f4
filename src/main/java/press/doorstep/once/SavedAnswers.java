package press.doorstep.once;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The first answers of the last 24 hours. Joins the caller's transaction, so that an answer is there exactly when what it tells of is. */
@ApplicationScoped
class SavedAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    private static final String LOCKED = "55P03";

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    /** Holds a request's place until the end of the transaction, against other nodes; refuses when another does not let go of it in time. */
    void hold(Repeatable asked, Duration most) {
        try (Connection connection = desk.getConnection();
                Statement wait = connection.createStatement();
                PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            wait.execute("set local lock_timeout = " + Math.max(1, most.toMillis()));
            lock.setLong(1, ByteBuffer.wrap(asked.id()).getLong());
            lock.execute();
            wait.execute("set local lock_timeout to default");
        } catch (SQLException e) {
            if (LOCKED.equals(e.getSQLState())) {
                throw Turns.stillRunning();
            }
            throw failed(e);
        }
    }

    Optional<SavedAnswer> find(Repeatable asked) {
        try (Connection connection = desk.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select content, status, location, etag, body from desk.saved_answer where id = ? and saved_at > ?
                        """)) {
            select.setBytes(1, asked.id());
            select.setObject(2, now().minus(KEPT));
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new SavedAnswer(
                                row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getBytes(5)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Takes the place of one that was too old to be found. */
    void keep(Repeatable asked, SavedAnswer answer) {
        try (Connection connection = desk.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into desk.saved_answer (id, content, status, location, etag, body, saved_at) values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set content = excluded.content, status = excluded.status,
                          location = excluded.location, etag = excluded.etag, body = excluded.body, saved_at = excluded.saved_at
                        """)) {
            insert.setBytes(1, asked.id());
            insert.setBytes(2, answer.content());
            insert.setInt(3, answer.status());
            insert.setString(4, answer.location());
            insert.setString(5, answer.etag());
            insert.setBytes(6, answer.body());
            insert.setObject(7, now());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Removes at most {@code most} that are too old; answers how many they were. */
    int forget(int most) {
        try (Connection connection = desk.getConnection();
                PreparedStatement delete = connection.prepareStatement("""
                        delete from desk.saved_answer where id in (
                          select id from desk.saved_answer where saved_at <= ? order by saved_at limit ? for update skip locked)
                        """)) {
            delete.setObject(1, now().minus(KEPT));
            delete.setInt(2, most);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static IllegalStateException failed(SQLException fault) {
        return new IllegalStateException("Saved answers could not be read or written.", fault);
    }
}
