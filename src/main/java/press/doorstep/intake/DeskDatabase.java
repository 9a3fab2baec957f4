package press.doorstep.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/** The desk's database for this room's stores. Joins the caller's transaction where there is one. */
@ApplicationScoped
class DeskDatabase {

    @Inject
    AgroalDataSource desk;

    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T with(Work<T> work) {
        try (Connection connection = desk.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Imports could not be read or written.", e);
        }
    }
}
