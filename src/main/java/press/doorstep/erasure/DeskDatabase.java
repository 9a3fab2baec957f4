package press.doorstep.erasure;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements on the desk's connection of the caller's transaction. Lists of ids are bound as arrays. */
@ApplicationScoped
class DeskDatabase {

    @Inject
    AgroalDataSource desk;

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = desk.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    List<UUID> ids(String sql, @Nullable Object... parameters) {
        return rows(sql, row -> row.getObject(1, UUID.class), parameters);
    }

    List<String> texts(String sql, @Nullable Object... parameters) {
        return rows(sql, row -> row.getString(1), parameters);
    }

    int run(String sql, @Nullable Object... parameters) {
        try (Connection connection = desk.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Collection<?> ids) {
                statement.setArray(i + 1, connection.createArrayOf("uuid", ids.toArray()));
            } else {
                statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("What is to be erased could not be read or written.", e);
    }
}
