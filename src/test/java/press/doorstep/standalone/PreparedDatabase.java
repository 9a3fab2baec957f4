package press.doorstep.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A PostgreSQL as an administrator prepares it, and the settings that name it. */
final class PreparedDatabase {

    private PreparedDatabase() {}

    static Map<String, String> on(EmbeddedPostgres named) throws SQLException {
        try (Connection connection = named.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {"doorstep_owner", "doorstep_desk", "doorstep_live"}) {
                statement.execute("create role " + role + " login password '" + role + "'");
            }
            statement.execute("create database doorstep owner doorstep_owner encoding 'UTF8' template template0");
        }
        String url = "jdbc:postgresql://127.0.0.1:" + named.getPort() + "/doorstep";
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_PASSWORD", "doorstep_desk",
                "QUARKUS_DATASOURCE_LIVE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_LIVE_PASSWORD", "doorstep_live",
                "QUARKUS_FLYWAY_PASSWORD", "doorstep_owner");
    }

    /** Settings as a process is given them. */
    static Map<String, String> settings(Map<String, String> properties) {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                        Map.Entry::getValue));
    }
}
