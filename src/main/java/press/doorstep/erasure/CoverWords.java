package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts covers over words in every column of every table that this role may change. Joins the caller's transaction. */
@ApplicationScoped
class CoverWords {

    /** Audit records can only be added; they hold no words. Views and generated columns follow by themselves. */
    private static final String COLUMNS = """
            select c.table_schema || '.' || quote_ident(c.table_name), quote_ident(c.column_name), c.udt_name
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema in ('desk', 'live') and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
              and c.udt_name in ('text', 'varchar', 'json', 'jsonb', '_text', 'bytea')
              -- Documents of stories are rendered anew instead: looking through every byte of them would take longer.
              and not (c.udt_name = 'bytea' and c.table_schema = 'live' and c.table_name in ('article', 'quotation', 'occurrence'))
              and has_column_privilege(c.table_schema || '.' || quote_ident(c.table_name), c.column_name, 'UPDATE')
            order by 1, 2
            """;

    @Inject
    DeskDatabase desk;

    private record Column(String table, String name, String type) {}

    /** Answers how many rows held some of the words. */
    long cover(Collection<Mask> masks) {
        long rows = 0;
        if (masks.isEmpty()) {
            return rows;
        }
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        for (Column column :
                desk.rows(COLUMNS, row -> new Column(row.getString(1), row.getString(2), row.getString(3)))) {
            tables.computeIfAbsent(column.table(), none -> new ArrayList<>()).add(column);
        }
        for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
            rows += cover(table.getKey(), table.getValue(), masks);
        }
        return rows;
    }

    private int cover(String table, List<Column> columns, Collection<Mask> masks) {
        List<String> assignments = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<Object> covers = new ArrayList<>();
        List<Object> searches = new ArrayList<>();
        for (Column column : columns) {
            boolean bytes = column.type().equals("bytea");
            String text = text(column);
            conditions.add(text + " ~ ?");
            searches.add(any(masks, bytes));
            String covered = text;
            for (Mask mask : masks) {
                for (String spelling : mask.spellings()) {
                    covered = "regexp_replace(" + covered + ", ?, ?, 'g')";
                    covers.add(bytes ? MaskPattern.ofBytes(spelling) : MaskPattern.of(spelling));
                    covers.add(MaskPattern.replacement(bytes ? MaskPattern.escaped(mask.cover()) : mask.cover()));
                }
            }
            assignments.add(column.name() + " = " + back(column, covered));
        }
        covers.addAll(searches);
        return desk.run(
                "update " + table + " set " + String.join(", ", assignments) + " where "
                        + String.join(" or ", conditions),
                covers.toArray());
    }

    private static String text(Column column) {
        return switch (column.type()) {
            case "bytea" -> "encode(" + column.name() + ", 'escape')";
            case "_text" -> "to_jsonb(" + column.name() + ")::text";
            case "text", "varchar" -> column.name();
            default -> column.name() + "::text";
        };
    }

    private static String back(Column column, String covered) {
        return switch (column.type()) {
            case "bytea" -> "decode(" + covered + ", 'escape')";
            case "_text" ->
                "case when " + column.name() + " is not null then array(select jsonb_array_elements_text((" + covered
                        + ")::jsonb)) end";
            case "text", "varchar" -> covered;
            default -> "(" + covered + ")::" + column.type();
        };
    }

    private static String any(Collection<Mask> masks, boolean bytes) {
        List<String> patterns = new ArrayList<>();
        for (Mask mask : masks) {
            mask.spellings().forEach(it -> patterns.add(bytes ? MaskPattern.ofBytes(it) : MaskPattern.of(it)));
        }
        return String.join("|", patterns);
    }
}
