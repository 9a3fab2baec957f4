package press.doorstep;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One real PostgreSQL for the whole test run, with the three roles the application knows. */
public final class DatabaseForTests implements QuarkusTestResourceLifecycleManager {

    private static final String LOG = "postgresql.log";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        Path logs;
        try {
            logs = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "postgresql-log");
            postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("logging_collector", "on")
                    .setServerConfig("log_directory", logs.toString())
                    .setServerConfig("log_filename", LOG)
                    .start();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String role : new String[] {"doorstep_owner", "doorstep_desk", "doorstep_live"}) {
                    statement.execute("create role " + role + " login password '" + role + "'");
                }
                statement.execute("create database doorstep owner doorstep_owner");
                // What delivery reads is logged, so that a test can count it.
                statement.execute("alter role doorstep_live set log_statement = 'all'");
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/doorstep";
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.password",
                "doorstep_desk",
                "quarkus.datasource.live.jdbc.url",
                url,
                "quarkus.datasource.live.password",
                "doorstep_live",
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.password",
                "doorstep_owner",
                "doorstep.test.statements",
                logs.resolve(LOG).toString());
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
