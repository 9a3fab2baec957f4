package press.doorstep.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, for everybody or for one partner; parameters are bound by their Java type, arrays as PostgreSQL arrays. */
record Sql(Connection connection, int partner) {

    Sql(Connection connection) {
        this(connection, Audience.EVERYBODY);
    }

    <T> List<T> rows(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(told(sql))) {
            bind(statement, parameters);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    <T> @Nullable T first(String sql, Row.Reader<T> reader, @Nullable Object... parameters) {
        List<T> rows = rows(sql, reader, parameters);
        return rows.isEmpty() ? null : rows.get(0);
    }

    int run(String sql, @Nullable Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(told(sql))) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The same statement for many rows, in as few round trips as the driver can make. */
    void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(told(sql))) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** What is the same for everybody, whoever it is read for: sizes that only tell how to read. */
    Sql forEverybody() {
        return new Sql(connection);
    }

    private String told(String sql) {
        return partner == Audience.EVERYBODY ? sql : EntitledTables.in(sql, partner);
    }

    private void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof Instant time) {
                statement.setObject(i + 1, time.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
            } else if (value instanceof Instant[] times) {
                statement.setArray(i + 1, connection.createArrayOf("timestamptz", texts(times)));
            } else if (value instanceof UUID[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
            } else if (value instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (value instanceof byte[] bytes) {
                statement.setBytes(i + 1, bytes);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    private static String[] texts(Instant[] times) {
        return Arrays.stream(times)
                .map(time -> time.truncatedTo(ChronoUnit.MICROS).toString())
                .toArray(String[]::new);
    }

    static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("What is published could not be read or written.", e);
    }
}
