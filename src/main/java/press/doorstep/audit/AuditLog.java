package press.doorstep.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Caller;
import press.doorstep.access.FirstKeyMade;
import press.doorstep.naming.Ids;

/** Where deeds are written. Joins the caller's transaction. What is done over HTTP is written without anybody's thinking of it. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            insert into desk.audit (id, at, by_kind, by_id, by_name, address, request, action, kind, item, revision, outcome, status, code, times)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /**
     * Something the application does by itself, as the schedule or an import.
     *
     * @param by the name of the part that does it
     * @param action the operation's id in the contract, if it is one
     */
    public void bySystem(String by, String action, String kind, UUID item, @Nullable Integer revision) {
        write(List.of(deedOfSystem(by, action, new Subject(kind, item, null, revision))));
    }

    /** The same done to many at once, each with the revision it made. */
    public void bySystem(String by, String action, String kind, Map<UUID, Integer> revisions) {
        write(revisions.entrySet().stream()
                .map(item -> deedOfSystem(by, action, new Subject(kind, item.getKey(), null, item.getValue())))
                .toList());
    }

    private Deed deedOfSystem(String by, String action, Subject subject) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Deed(ids.next(), now, Caller.system(by), null, null, action, subject, null, null, 1);
    }

    void firstKey(@Observes FirstKeyMade made) {
        bySystem("installation", "createKey", "key", made.key(), null);
    }

    void write(List<Deed> deeds) {
        try (Connection connection = desk.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Deed deed : deeds) {
                set(insert, deed);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log could not be written.", e);
        }
    }

    private static void set(PreparedStatement insert, Deed deed) throws SQLException {
        Subject subject = deed.subject();
        insert.setObject(1, deed.id());
        insert.setObject(2, OffsetDateTime.ofInstant(deed.at(), ZoneOffset.UTC));
        insert.setString(3, deed.by().kind().name().toLowerCase(Locale.ROOT));
        insert.setString(4, deed.by().id());
        insert.setString(5, deed.by().name());
        insert.setString(6, deed.address());
        insert.setString(7, deed.request());
        insert.setString(8, deed.action());
        insert.setString(9, subject.kind());
        insert.setObject(10, subject.id(), Types.OTHER);
        insert.setObject(11, subject.revision(), Types.INTEGER);
        insert.setString(12, deed.outcome());
        insert.setObject(13, deed.status(), Types.SMALLINT);
        insert.setString(14, deed.code());
        insert.setInt(15, deed.times());
    }
}
