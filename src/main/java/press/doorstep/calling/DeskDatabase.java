package press.doorstep.calling;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements on the desk's connection of the caller's transaction. */
@ApplicationScoped
public class DeskDatabase {

    @Inject
    AgroalDataSource desk;

    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> rows(String sql, Reader<T> reader, @Nullable Object... parameters) {
        try (Connection connection = desk.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("What is to be sent could not be read.", e);
        }
    }

    public int run(String sql, @Nullable Object... parameters) {
        try (Connection connection = desk.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What is to be sent could not be written.", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            statement.setObject(i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
