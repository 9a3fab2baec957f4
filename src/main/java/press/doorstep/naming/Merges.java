package press.doorstep.naming;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The record of what was merged into what, kept so that it can be undone. Every method joins the caller's transaction. */
@ApplicationScoped
public class Merges {

    private static final String FOLLOW = "select id, into_id from desk.merged where kind = ? and id = any (?)";

    private static final String RECORD = """
            insert into desk.merge (id, kind, merged, survivor, gained, merged_at, merged_by) values (?, ?, ?, ?, ?::jsonb, ?, ?)
            """;

    private static final String MOVED = "insert into desk.merge_moved (merge, thing) select ?, unnest(?::uuid[])";

    private static final String STANDING =
            "select id, gained from desk.merge where kind = ? and merged = ? and undone_at is null for update";

    private static final String MOVED_BY = "select thing from desk.merge_moved where merge = ?";

    private static final String UNDO = "update desk.merge set undone_at = ?, undone_by = ? where id = ?";

    /** What is led by way of a thing: merged into it, or into something that was. */
    private static final String BEHIND = """
            with recursive behind (id) as (
              select m.merged from desk.merge m where m.survivor = ? and m.undone_at is null
              union
              select m.merged from desk.merge m join behind b on m.survivor = b.id where m.undone_at is null
            ) select id from behind
            """;

    @Inject
    AgroalDataSource desk;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** A merge that stands. {@code gained} is the JSON its room wrote down. */
    public record Standing(UUID id, String gained) {}

    /** What became of those of these that were merged. */
    public Map<UUID, UUID> followed(Kind kind, Collection<UUID> things) {
        return on(FOLLOW, follow -> {
            follow.setString(1, kind.key());
            follow.setArray(2, follow.getConnection().createArrayOf("uuid", things.toArray()));
            Map<UUID, UUID> followed = new HashMap<>();
            try (ResultSet row = follow.executeQuery()) {
                while (row.next()) {
                    followed.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                }
            }
            return followed;
        });
    }

    /** Writes down a merge: what the survivor gained, as JSON, and the ids of what was moved to it. */
    public void record(Kind kind, UUID merged, UUID survivor, String gained, Collection<UUID> moved, String by) {
        UUID id = ids.next();
        on(RECORD, insert -> {
            insert.setObject(1, id);
            insert.setString(2, kind.key());
            insert.setObject(3, merged);
            insert.setObject(4, survivor);
            insert.setString(5, gained);
            insert.setObject(6, OffsetDateTime.now(clock));
            insert.setString(7, by);
            return insert.executeUpdate();
        });
        on(MOVED, insert -> {
            insert.setObject(1, id);
            insert.setArray(2, insert.getConnection().createArrayOf("uuid", moved.toArray()));
            return insert.executeUpdate();
        });
    }

    /** The merge by which something went, held until the transaction ends. */
    public Optional<Standing> standing(Kind kind, UUID merged) {
        return on(STANDING, select -> {
            select.setString(1, kind.key());
            select.setObject(2, merged);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Standing(row.getObject(1, UUID.class), row.getString(2)))
                        : Optional.empty();
            }
        });
    }

    /** The ids of what a merge moved. */
    public List<UUID> moved(Standing merge) {
        return ids(MOVED_BY, merge.id());
    }

    /** What was merged into something, directly or by way of others, and still is. */
    public List<UUID> behind(UUID survivor) {
        return ids(BEHIND, survivor);
    }

    public void undo(Standing merge, String by) {
        on(UNDO, update -> {
            update.setObject(1, OffsetDateTime.now(clock));
            update.setString(2, by);
            update.setObject(3, merge.id());
            return update.executeUpdate();
        });
    }

    private List<UUID> ids(String query, UUID parameter) {
        return on(query, select -> {
            select.setObject(1, parameter);
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T on(String sql, Work<T> work) {
        try (Connection connection = desk.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The record of merges could not be read or written.", e);
        }
    }
}
