package press.doorstep.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PruneOutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource desk;

    /** A reader who is behind keeps what it has not had; numbers go on where they were. */
    @Test
    void facts_that_everybody_has_had_are_pruned_and_the_numbers_go_on() throws SQLException {
        long first = appended();
        long last = appended();
        change("insert into desk.outbox_reader values ('test', " + (first - 1) + ")");
        try {
            await().untilAsserted(
                            () -> assertThat(number("select count(*) from desk.outbox_reader where position < " + last))
                                    .isOne());
            prune();
            assertThat(number("select min(number) from desk.outbox")).isEqualTo(first);
        } finally {
            change("delete from desk.outbox_reader where name = 'test'");
        }
        prune();
        assertThat(number("select min(number) from desk.outbox")).isGreaterThanOrEqualTo(last);
        assertThat(appended()).isGreaterThan(last);
    }

    /** Everything is old enough. */
    private void prune() {
        PruneOutbox pruning = new PruneOutbox();
        pruning.desk = desk;
        pruning.clock = Clock.systemUTC();
        pruning.config = () -> Duration.ofDays(-1);
        QuarkusTransaction.requiringNew().run(() -> {
            while (pruning.prune() >= PruneOutbox.BATCH) {
                // Until nothing is left to prune.
            }
        });
    }

    private long appended() throws SQLException {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> outbox.append("Tested", "test", id, Map.of()));
        String number = "select coalesce(max(number), 0) from desk.outbox where subject_id = '" + id + "'";
        await().until(() -> number(number) > 0);
        return number(number);
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = desk.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
