package press.doorstep.intake;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Whose turn it is to work off imports: of all nodes one, as long as it holds a lock of its own database session. The session ends with the
 * node, however that ends, so another can go on at once. Whoever loses the session without noticing is stopped by the import's attempt number.
 */
@ApplicationScoped
class Turns {

    @Inject
    AgroalDataSource desk;

    interface Work {
        void inTurn() throws IOException;
    }

    /** Does the work unless another has the turn. Not to be called within a transaction: the lock belongs to the connection. */
    void take(Work work) throws IOException, SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            if (!isFree(statement)) {
                return;
            }
            try {
                work.inTurn();
            } finally {
                statement.execute("select pg_advisory_unlock(hashtext('desk.import'))");
            }
        }
    }

    private static boolean isFree(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_try_advisory_lock(hashtext('desk.import'))")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
