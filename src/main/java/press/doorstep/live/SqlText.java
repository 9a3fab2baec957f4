package press.doorstep.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement put together of constant pieces, each with the parameters it holds places for. Values never become text. */
final class SqlText {

    private final StringBuilder text = new StringBuilder(512);
    private final List<@Nullable Object> parameters = new ArrayList<>();

    SqlText add(String piece, @Nullable Object... values) {
        text.append(piece).append('\n');
        for (Object value : values) {
            parameters.add(value);
        }
        return this;
    }

    /** A statement within this one. */
    SqlText add(SqlText inner) {
        text.append(inner.text);
        parameters.addAll(inner.parameters);
        return this;
    }

    /** The statement, for whoever wants to know how it is carried out. */
    String text() {
        return text.toString();
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    <T> List<T> rows(Sql sql, Row.Reader<T> reader) {
        return sql.rows(text.toString(), reader, parameters.toArray());
    }

    /** Whether there is a row. */
    boolean first(Sql sql) {
        return sql.first(text.toString(), row -> true, parameters.toArray()) != null;
    }

    long number(Sql sql) {
        Long number = sql.first(text.toString(), row -> row.big(1), parameters.toArray());
        return number == null ? 0 : number;
    }
}
