package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports there are, as they are shown. */
@ApplicationScoped
class Imports {

    private static final String INSERT = """
            insert into desk.import (id, state, dry_run, may_publish, requested_by, spool, stage, lines, queued_at)
            values (?, 'queued', ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String FIND = """
            select id, state, dry_run, lines, created, updated, unchanged, warned, refused, queued_at, started_at, finished_at, failure
            from desk.import where id = ?
            """;
    private static final String PAGE = """
            select id, state, dry_run, lines, created, updated, unchanged, warned, refused, queued_at, started_at, finished_at, failure
            from desk.import where id < ? order by id desc limit ?
            """;
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    DeskDatabase desk;

    @Inject
    Clock clock;

    /** What is known of an import before it is worked off. */
    record Arrival(UUID id, UUID spool, String requestedBy, boolean mayPublish, boolean dryRun, long lines) {}

    void add(Arrival arrival) {
        desk.with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, arrival.id());
                insert.setBoolean(2, arrival.dryRun());
                insert.setBoolean(3, arrival.mayPublish());
                insert.setString(4, arrival.requestedBy());
                insert.setObject(5, arrival.spool());
                insert.setString(6, Stage.first(arrival.dryRun()).key());
                insert.setLong(7, arrival.lines());
                insert.setObject(8, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
                return insert.executeUpdate();
            }
        });
    }

    Optional<ImportView> find(UUID id) {
        return desk.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setObject(1, id);
                return views(select).stream().findFirst();
            }
        });
    }

    /** The newest first: ids sort by the time they were given. */
    List<ImportView> newest(@Nullable UUID before, int most) {
        return desk.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PAGE)) {
                select.setObject(1, before == null ? LAST : before);
                select.setInt(2, most);
                return views(select);
            }
        });
    }

    private static List<ImportView> views(PreparedStatement select) throws SQLException {
        List<ImportView> views = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                views.add(view(row));
            }
        }
        return views;
    }

    private static ImportView view(ResultSet row) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("state"),
                row.getBoolean("dry_run"),
                row.getLong("lines"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("unchanged"),
                row.getLong("warned"),
                row.getLong("refused"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                time(row, "started_at"),
                time(row, "finished_at"),
                row.getString("failure"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
