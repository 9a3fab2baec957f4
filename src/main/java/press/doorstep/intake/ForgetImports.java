package press.doorstep.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Forgets imports that ended long ago, and files that no import is about: what a crash left of an upload. */
@ApplicationScoped
class ForgetImports {

    private static final Duration NOT_ARRIVING_ANY_MORE = Duration.ofDays(1);

    @Inject
    IntakeConfig config;

    @Inject
    Imports imports;

    @Inject
    Spool spool;

    @Inject
    DeskDatabase desk;

    @Inject
    Clock clock;

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void forget() throws IOException {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        desk.with(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from desk.import where finished_at < ?")) {
                delete.setObject(1, now.minus(config.remembered()));
                return delete.executeUpdate();
            }
        });
        for (UUID file : spool.olderThan(now.minus(NOT_ARRIVING_ANY_MORE).toInstant())) {
            if (imports.find(file).map(ImportView::hasEnded).orElse(true)) {
                spool.clear(file);
            }
        }
    }
}
