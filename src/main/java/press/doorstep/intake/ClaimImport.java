package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Takes on the oldest import that has not ended and whose file is here, where it was left. */
@ApplicationScoped
class ClaimImport {

    private static final String CLAIM = """
            update desk.import set state = 'running', attempt = attempt + 1, started_at = coalesce(started_at, ?)
            where id = (select id from desk.import where state in ('queued', 'running') and spool = ? order by id limit 1 for update)
            returning id, attempt, dry_run, may_publish, requested_by, stage, position, line
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    Clock clock;

    @Transactional
    public Optional<ImportJob> claim(UUID spool) {
        return desk.with(connection -> {
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                claim.setObject(2, spool);
                try (ResultSet row = claim.executeQuery()) {
                    return row.next() ? Optional.of(job(row)) : Optional.empty();
                }
            }
        });
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        return new ImportJob(
                row.getObject("id", UUID.class),
                row.getInt("attempt"),
                row.getBoolean("dry_run"),
                row.getBoolean("may_publish"),
                row.getString("requested_by"),
                new Bookmark(Stage.of(row.getString("stage")), row.getLong("position"), row.getLong("line")));
    }
}
