package press.doorstep.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Where facts are written. Joins the caller's transaction; the relay hears of the commit at once. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into desk.outbox (type, subject, subject_id, payload, happened_at)
            values (:type, :subject, :id, cast(:payload as jsonb), :at)
            """;

    @Inject
    EntityManager entities;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Relay relay;

    /** Writes a fact. {@code payload} is any record that Jackson can write. */
    public void append(String type, String subject, UUID id, Object payload) {
        entities.createNativeQuery(INSERT)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .setParameter("id", id)
                .setParameter("payload", write(payload))
                .setParameter("at", OffsetDateTime.now(clock))
                .executeUpdate();
        nudgeAfterCommit();
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
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
