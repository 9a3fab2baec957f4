package press.doorstep.consistency;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Asks the database everything at one moment: all checks see the same state, whatever is published meanwhile. */
@ApplicationScoped
class CheckConsistency {

    private static final int AN_HOUR = 3600;

    private static final String WAITING =
            "select (select count(*) from desk.rerender), (select count(*) from desk.outbox where number is null)";

    @Inject
    AgroalDataSource desk;

    @Inject
    Clock clock;

    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    public ConsistencyView check() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try (Connection connection = desk.getConnection()) {
            begin(connection);
            List<CheckView> found = new ArrayList<>();
            for (Check check : Stream.concat(PublicationChecks.ALL.stream(), LiveChecks.ALL.stream())
                    .toList()) {
                found.add(found(connection, check));
            }
            boolean consistent = found.stream().allMatch(CheckView::isPassed);
            return new ConsistencyView(consistent, now, waiting(connection), found, null);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked whether it is consistent.", e);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local statement_timeout = '30min'");
        }
    }

    private static CheckView found(Connection connection, Check check) throws SQLException {
        long missing = 0;
        long extra = 0;
        List<String> examples = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(check.counted());
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                String side = row.getString(1);
                missing += side.equals("missing") ? row.getLong(2) : 0;
                extra += side.equals("extra") ? row.getLong(2) : 0;
                for (String example : (String[]) row.getArray(3).getArray()) {
                    examples.add(side + ": " + example);
                }
            }
        }
        return new CheckView(check.name(), check.description(), missing, extra, examples);
    }

    private static ConsistencyView.Waiting waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WAITING);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new ConsistencyView.Waiting(row.getLong(1), row.getLong(2));
        }
    }
}
