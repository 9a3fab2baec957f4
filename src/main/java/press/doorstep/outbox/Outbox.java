package press.doorstep.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Where facts are written. Joins the caller's transaction; the relay hears of the commit at once. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into desk.outbox (type, subject, subject_id, payload, happened_at)
            values (?, ?, ?, cast(? as jsonb), ?)
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Relay relay;

    /**
     * Something that is about to have happened.
     *
     * @param type past tense, as {@code ArticlePublished}
     * @param subject the kind of thing, as {@code article}
     * @param payload any record that Jackson can write
     */
    public record Entry(String type, String subject, UUID id, Object payload) {}

    public void append(String type, String subject, UUID id, Object payload) {
        append(List.of(new Entry(type, subject, id, payload)));
    }

    /** Writes facts in the order given. */
    public void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try (Connection connection = desk.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            OffsetDateTime now = OffsetDateTime.now(clock);
            for (Entry entry : entries) {
                insert.setString(1, entry.type());
                insert.setString(2, entry.subject());
                insert.setObject(3, entry.id());
                insert.setString(4, json.writeValueAsString(entry.payload()));
                insert.setObject(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("Facts could not be written.", e);
        }
        nudgeAfterCommit();
    }

    private void nudgeAfterCommit() {
        if (transaction.getResource(Outbox.class) != null) {
            return;
        }
        transaction.putResource(Outbox.class, this);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.nudge();
                }
            }
        });
    }
}
