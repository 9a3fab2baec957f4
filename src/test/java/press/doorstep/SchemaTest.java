package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SchemaTest {

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    @Test
    void the_delivery_role_reads_live_and_cannot_reach_the_desk() throws SQLException {
        try (Connection connection = live.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.execute("select count(*) from live.article")).isTrue();
            for (String forbidden : new String[] {
                "select 1 from desk.article",
                "select 1 from desk.revision",
                "insert into live.stamp values ('x', 1)",
                "delete from live.article",
                "create table live.x (a int)"
            }) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }
}
