package press.doorstep.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What became of every line of every import. */
@ApplicationScoped
class Outcomes {

    private static final String INSERT = """
            insert into desk.import_outcome (import, line, position, outcome, kind, id, slug, problems, pending)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as json), ?)
            """;
    private static final String UPDATE = """
            update desk.import_outcome set outcome = ?, problems = cast(? as json), pending = false where import = ? and line = ?
            """;
    private static final String PENDING = """
            select line, position, outcome from desk.import_outcome
            where import = ? and pending and line > ? order by line limit ?
            """;
    private static final String PAGE = """
            select line, outcome, kind, id, slug, problems from desk.import_outcome
            where import = ? and line > ? and outcome = any (?) order by line limit ?
            """;

    @Inject
    DeskDatabase desk;

    @Inject
    ObjectMapper json;

    /** A line that is to be kept again. */
    record Pending(long line, long position, Outcome.Result result) {}

    void add(UUID job, List<Outcome> outcomes) {
        desk.with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Outcome outcome : outcomes) {
                    insert.setObject(1, job);
                    insert.setLong(2, outcome.line());
                    insert.setLong(3, outcome.position());
                    insert.setString(4, outcome.result().key());
                    insert.setString(5, outcome.kind());
                    insert.setObject(6, outcome.id());
                    insert.setString(7, outcome.slug());
                    insert.setString(8, problems(outcome));
                    insert.setBoolean(9, outcome.pending());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** Puts what came of keeping lines again in place of what they were before. */
    void settle(UUID job, List<Outcome> outcomes) {
        desk.with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
                for (Outcome outcome : outcomes) {
                    update.setString(1, outcome.result().key());
                    update.setString(2, problems(outcome));
                    update.setObject(3, job);
                    update.setLong(4, outcome.line());
                    update.addBatch();
                }
                return update.executeBatch();
            }
        });
    }

    List<Pending> pending(UUID job, long afterLine, int most) {
        return desk.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PENDING)) {
                select.setObject(1, job);
                select.setLong(2, afterLine);
                select.setInt(3, most);
                List<Pending> pending = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        pending.add(new Pending(row.getLong(1), row.getLong(2), Outcome.Result.of(row.getString(3))));
                    }
                }
                return pending;
            }
        });
    }

    /** Outcomes by line, from a line on; {@code results} are those wanted. */
    List<OutcomeView> page(UUID job, long afterLine, List<String> results, int most) {
        return desk.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PAGE)) {
                select.setObject(1, job);
                select.setLong(2, afterLine);
                select.setArray(3, connection.createArrayOf("text", results.toArray()));
                select.setInt(4, most);
                List<OutcomeView> page = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        page.add(view(row));
                    }
                }
                return page;
            }
        });
    }

    private static OutcomeView view(ResultSet row) throws SQLException {
        return new OutcomeView(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getString(6));
    }

    private String problems(Outcome outcome) {
        try {
            return json.writeValueAsString(outcome.problems());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
