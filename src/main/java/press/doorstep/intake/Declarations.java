package press.doorstep.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the files of dry runs would bring. */
@ApplicationScoped
class Declarations {

    private static final String INSERT = """
            insert into desk.import_declaration (import, kind, reference, line) values (?, ?, ?, ?) on conflict do nothing
            """;
    private static final String FIND = """
            select kind, reference, line from desk.import_declaration where import = ? and reference = any (?)
            """;

    @Inject
    DeskDatabase desk;

    /** That a line would bring something; of several the first. */
    record Declaration(String kind, String reference, long line) {}

    void note(UUID job, List<Entry> entries) {
        desk.with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Entry entry : entries) {
                    RecordKind kind = entry.kind();
                    if (kind == null || entry.record() == null) {
                        continue;
                    }
                    for (String reference : entry.references()) {
                        insert.setObject(1, job);
                        insert.setString(2, kind.key());
                        insert.setString(3, reference);
                        insert.setLong(4, entry.line().number());
                        insert.addBatch();
                    }
                }
                return insert.executeBatch();
            }
        });
    }

    List<Declaration> find(UUID job, Collection<String> references) {
        return desk.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND)) {
                select.setObject(1, job);
                select.setArray(2, connection.createArrayOf("text", references.toArray()));
                List<Declaration> found = new ArrayList<>();
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new Declaration(row.getString(1), row.getString(2), row.getLong(3)));
                    }
                }
                return found;
            }
        });
    }

    /** Takes back what lines would have brought: they are refused. */
    void retract(UUID job, List<Long> lines) {
        desk.with(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(
                    "delete from desk.import_declaration where import = ? and line = any (?)")) {
                delete.setObject(1, job);
                delete.setArray(2, connection.createArrayOf("bigint", lines.toArray()));
                return delete.executeUpdate();
            }
        });
    }

    void clear(UUID job) {
        desk.with(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from desk.import_declaration where import = ?")) {
                delete.setObject(1, job);
                return delete.executeUpdate();
            }
        });
    }
}
