package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class NamedDatabaseTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    DeliveryRole deliveryRole;

    @Test
    void one_with_three_logins_is_taken() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> deliveryRole.check()).doesNotThrowAnyException();
    }

    @Test
    void without_settings_nobody_named_one() {
        assertThat(NamedDatabase.isNamed(
                        config(Map.of("quarkus.datasource.jdbc.url", "", "quarkus.datasource.live.jdbc.url", ""))))
                .isFalse();
        assertThat(NamedDatabase.isNamed(config(Map.of()))).isTrue();
    }

    @Test
    void what_is_missing_is_named_as_the_variable_to_set() {
        refused(Map.of("quarkus.datasource.live.jdbc.url", ""), "QUARKUS_DATASOURCE_LIVE_JDBC_URL is not set");
        refused(Map.of("quarkus.datasource.jdbc.url", ""), "QUARKUS_DATASOURCE_JDBC_URL is not set");
        refused(Map.of("quarkus.flyway.password", ""), "QUARKUS_FLYWAY_PASSWORD is not set");
        assertThatCode(() -> check(Map.of("quarkus.flyway.password", "", "quarkus.flyway.migrate-at-start", "false")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_login_or_an_address_that_is_wrong_is_said_and_not_tried_again() {
        refused(Map.of("quarkus.datasource.live.username", "nobody"), "nobody cannot use the database");
        refused(Map.of("quarkus.datasource.jdbc.url", "jdbc:mysql://127.0.0.1/doorstep"), "is none of PostgreSQL");
    }

    @Test
    void desk_and_delivery_need_logins_of_their_own() {
        refused(Map.of("quarkus.datasource.live.username", "doorstep_desk"), "The desk and the delivery use one login");
    }

    @Test
    void a_delivery_role_that_can_do_more_than_read_is_refused() throws SQLException {
        inDatabase("grant usage on schema desk to doorstep_live");
        assertThatThrownBy(() -> deliveryRole.check()).hasMessageContaining("has rights on the schema desk");
        inDatabase("revoke usage on schema desk from doorstep_live; grant delete on live.article to doorstep_live");
        assertThatThrownBy(() -> deliveryRole.check()).hasMessageContaining("may change tables of the schema live");
        inDatabase("revoke delete on live.article from doorstep_live; revoke usage on schema live from doorstep_live");
        assertThatThrownBy(() -> deliveryRole.check()).hasMessageContaining("cannot read the schema live");
        inDatabase("grant usage on schema live to doorstep_live");
    }

    @Test
    void an_address_is_shown_without_what_may_be_secret() {
        assertThat(NamedDatabase.withoutSecrets("jdbc:postgresql://db/doorstep?password=secret"))
                .isEqualTo("jdbc:postgresql://db/doorstep");
    }

    private void refused(Map<String, String> changes, String sentence) {
        assertThatThrownBy(() -> check(changes))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(sentence);
    }

    private void check(Map<String, String> changes) {
        new NamedDatabase(config(changes)).check();
    }

    private Config config(Map<String, String> changes) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "doorstep_desk",
                "quarkus.datasource.password", "doorstep_desk",
                "quarkus.datasource.live.jdbc.url", url,
                "quarkus.datasource.live.username", "doorstep_live",
                "quarkus.datasource.live.password", "doorstep_live",
                "quarkus.flyway.migrate-at-start", "true",
                "quarkus.flyway.username", "doorstep_owner",
                "quarkus.flyway.password", "doorstep_owner"));
        settings.putAll(changes);
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }

    private void inDatabase(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "doorstep_owner", "doorstep_owner");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
