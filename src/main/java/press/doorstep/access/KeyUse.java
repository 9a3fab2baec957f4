package press.doorstep.access;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** When keys were last used: noted in memory by requests, written once a minute. */
@ApplicationScoped
class KeyUse {

    private static final Logger LOG = Logger.getLogger(KeyUse.class);

    /** Nodes write in any order, so a time only moves forward. */
    private static final String UPDATE = """
            update desk.api_key set last_used_at = ? where id = ? and (last_used_at is null or last_used_at < ?)
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    private final Map<UUID, Instant> unwritten = new ConcurrentHashMap<>();

    void noted(UUID key) {
        unwritten.put(key, clock.instant());
    }

    @Scheduled(every = "60s", delayed = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void write() {
        Map<UUID, Instant> uses = Map.copyOf(unwritten);
        if (uses.isEmpty()) {
            return;
        }
        try (Connection connection = desk.getConnection();
                PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (Map.Entry<UUID, Instant> use : uses.entrySet()) {
                OffsetDateTime at = use.getValue().atOffset(ZoneOffset.UTC);
                update.setObject(1, at);
                update.setObject(2, use.getKey());
                update.setObject(3, at);
                update.addBatch();
            }
            update.executeBatch();
            uses.forEach(unwritten::remove);
        } catch (SQLException e) {
            // Nothing is lost: the times stay noted and are written the next minute.
            LOG.warn("The last use of keys could not be written: " + e.getMessage());
        }
    }

    void writeAtEnd(@Observes ShutdownEvent event) {
        write();
    }
}
