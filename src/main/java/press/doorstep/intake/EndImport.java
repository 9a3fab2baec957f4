package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import press.doorstep.audit.AuditLog;

/** Ends an import: all of it is done, or it cannot go on. */
@ApplicationScoped
class EndImport {

    @Inject
    DeskDatabase desk;

    @Inject
    Declarations declarations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @param failure why it cannot go on, for whoever sent it; null when all is done */
    @Transactional
    public void end(ImportJob job, @Nullable String failure) {
        int rows = desk.with(connection -> {
            try (PreparedStatement end = connection.prepareStatement("""
                    update desk.import set state = ?, failure = ?, finished_at = ? where id = ? and attempt = ?
                    """)) {
                end.setString(1, failure == null ? "finished" : "failed");
                end.setString(2, failure);
                end.setObject(3, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                end.setObject(4, job.id());
                end.setInt(5, job.attempt());
                return end.executeUpdate();
            }
        });
        if (rows == 0) {
            throw new ImportLost();
        }
        declarations.clear(job.id());
        audit.bySystem("import", failure == null ? "finishImport" : "failImport", "import", job.id(), null);
    }
}
