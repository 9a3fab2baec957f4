package press.doorstep.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives our own server its roles and its database, by the same scripts that an administrator runs on a server of theirs. */
final class Provision {

    private Provision() {}

    /** Does nothing when these very scripts have run on these data. */
    static void once(DoorstepHome home, int port, Passwords passwords) throws IOException {
        String roles = script("roles.sql");
        String database = script("database.sql");
        Path done = home.data().resolve("doorstep.provisioned");
        if (Files.exists(done) && Files.readString(done).equals(roles + database)) {
            return;
        }
        try {
            try (Connection server = connect(port, "postgres", passwords);
                    Statement statement = server.createStatement()) {
                statement.execute(roles);
                give(statement, "doorstep_owner", passwords.owner());
                give(statement, "doorstep_desk", passwords.desk());
                give(statement, "doorstep_live", passwords.live());
                createDatabase(statement);
            }
            try (Connection server = connect(port, "doorstep", passwords);
                    Statement statement = server.createStatement()) {
                statement.execute(database);
            }
        } catch (SQLException e) {
            throw new StartRefused("PostgreSQL's roles and database cannot be made: " + e.getMessage(), e);
        }
        Files.writeString(done, roles + database);
    }

    private static String script(String name) throws IOException {
        try (InputStream script = Provision.class.getResourceAsStream("/standalone/" + name)) {
            if (script == null) {
                throw new IllegalStateException(name + " is not packed");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Connection connect(int port, String database, Passwords passwords) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "doorstep_admin", passwords.admin());
    }

    /** The passwords are our own and Base64: there is nothing to quote in them. */
    private static void give(Statement statement, String role, String password) throws SQLException {
        statement.execute("alter role " + role + " password '" + password + "'");
    }

    private static void createDatabase(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = 'doorstep'")) {
            if (found.next()) {
                return;
            }
        }
        statement.execute("create database doorstep owner doorstep_owner");
    }
}
