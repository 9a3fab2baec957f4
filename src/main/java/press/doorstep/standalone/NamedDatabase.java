package press.doorstep.standalone;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** A PostgreSQL that somebody named: looked at before the application starts, so that what is wrong with it is said in one sentence. */
final class NamedDatabase {

    private static final String DESK = "quarkus.datasource.";
    private static final String LIVE = "quarkus.datasource.live.";
    private static final String OWNER = "quarkus.flyway.";
    private static final int OLDEST = 15;
    private static final int TRIES = 30;

    /** Not there, not there yet, or still starting. */
    private static final Set<String> NOT_YET = Set.of("08001", "08004", "08006", "57P03");

    private final Config config;

    NamedDatabase(Config config) {
        this.config = config;
    }

    static boolean isNamed(Config config) {
        return has(config, DESK + "jdbc.url") || has(config, LIVE + "jdbc.url");
    }

    private static boolean has(Config config, String setting) {
        return config.getOptionalValue(setting, String.class)
                .filter(value -> !value.isBlank())
                .isPresent();
    }

    void check() {
        need(DESK + "jdbc.url", "names the database");
        need(LIVE + "jdbc.url", "names the database, or a replica of it, for the delivery role");
        boolean migrates = config.getValue("quarkus.flyway.migrate-at-start", Boolean.class);
        if (migrates) {
            need(OWNER + "password", "is the password of the role that owns the schemas");
        }
        if (value(DESK + "username").equals(value(LIVE + "username"))) {
            throw new StartRefused("The desk and the delivery use one login (" + value(DESK + "username")
                    + "): give them two, as deploy/postgresql/roles.sql makes them.");
        }
        look(DESK + "jdbc.url", DESK);
        look(LIVE + "jdbc.url", LIVE);
        if (migrates) {
            look(has(config, OWNER + "jdbc-url") ? OWNER + "jdbc-url" : DESK + "jdbc.url", OWNER);
        }
    }

    private void need(String setting, String meaning) {
        if (!has(config, setting)) {
            throw new StartRefused(variable(setting) + " is not set: it " + meaning + ".");
        }
    }

    static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private String value(String setting) {
        return config.getOptionalValue(setting, String.class).orElse("");
    }

    private void look(String urlSetting, String prefix) {
        String url = value(urlSetting);
        refuseUnless(
                url.startsWith("jdbc:postgresql:"), url, "is none of PostgreSQL (jdbc:postgresql://host/database)");
        String user = value(prefix + "username");
        try (Connection connection = patiently(url, user, value(prefix + "password"));
                Statement statement = connection.createStatement();
                ResultSet server = statement.executeQuery("""
                        select current_setting('server_version_num')::int / 10000, current_setting('server_version'),
                          current_setting('server_encoding')""")) {
            server.next();
            String version = server.getString(2);
            refuseUnless(server.getInt(1) >= OLDEST, url, "is PostgreSQL " + version + "; Doorstep needs 15 or later");
            String encoding = server.getString(3);
            refuseUnless(encoding.equals("UTF8"), url, "is encoded in " + encoding + "; Doorstep needs UTF8");
        } catch (SQLException e) {
            throw new StartRefused(user + " cannot use the database " + withoutSecrets(url) + ": " + e.getMessage(), e);
        }
    }

    private static void refuseUnless(boolean good, String url, String fault) {
        if (!good) {
            throw new StartRefused("The database " + withoutSecrets(url) + " " + fault + ".");
        }
    }

    /** A database that starts together with us gets half a minute. */
    private static Connection patiently(String url, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "2");
        for (int tries = 1; ; tries++) {
            try {
                return DriverManager.getConnection(url, login);
            } catch (SQLException e) {
                if (tries == TRIES || !NOT_YET.contains(e.getSQLState())) {
                    throw e;
                }
                if (tries == 1) {
                    System.out.println("Waiting for the database " + withoutSecrets(url) + " ...");
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A JDBC address may carry a password behind the question mark. */
    static String withoutSecrets(String url) {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
