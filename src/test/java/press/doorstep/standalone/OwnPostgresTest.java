package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

    @TempDir
    Path folder;

    DoorstepHome home;
    OwnPostgres postgres;

    @BeforeEach
    void start() {
        home = new DoorstepHome(folder.resolve("a home"));
        postgres = OwnPostgres.start(home);
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void the_first_start_makes_a_database_for_keeps_and_the_second_finds_it() throws SQLException, IOException {
        assertThat(asked("select current_setting('fsync') || current_setting('synchronous_commit')"
                        + " || current_setting('data_checksums') || current_setting('max_connections')"))
                .isEqualTo("ononon60");
        assertThat(asked(
                        "select datlocprovider::text || datlocale from pg_database where datname = current_database()"))
                .isEqualTo("bC.UTF-8");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.passwords())))
                .isEqualTo("rw-------");
        told("create schema desk; create table desk.note (words text); insert into desk.note values ('Ёлка')");

        assertThatThrownBy(() -> OwnPostgres.start(home))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(
                        "Another Doorstep (process " + ProcessHandle.current().pid() + ") is running on");

        postgres.stop();
        assertThat(home.data().resolve("postmaster.pid")).doesNotExist();
        postgres = OwnPostgres.start(home);
        assertThat(asked("select words from desk.note")).isEqualTo("Ёлка");
    }

    @Test
    void nobody_gets_in_without_a_password_or_from_elsewhere() throws SQLException {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        postgres.settings().get("quarkus.datasource.jdbc.url"), "doorstep_admin", "guess"))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("28P01");
        assertThat(asked("select current_setting('listen_addresses')")).isEqualTo("127.0.0.1");
        assertThat(asked(
                        "select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = 'doorstep_live'",
                        "admin"))
                .isEqualTo("t");
    }

    @Test
    @Tag("slow")
    void a_server_that_a_killed_run_left_behind_is_stopped_first() throws SQLException, IOException {
        told("create table left_behind (a int)");
        int leftover = postgres.port();
        postgres.abandon();

        postgres = OwnPostgres.start(home);

        assertThat(asked("select count(*) from left_behind")).isEqualTo("0");
        assertThatThrownBy(() -> new Socket("127.0.0.1", leftover).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    @Tag("slow")
    void the_note_of_a_dead_server_is_no_obstacle_even_when_its_process_number_is_used_again() throws Exception {
        Path note = home.data().resolve("postmaster.pid");
        List<String> lines = Files.readAllLines(note);
        postgres.stop();
        Process bystander = new ProcessBuilder("sleep", "60").start();
        lines.set(0, Long.toString(bystander.pid()));
        Files.write(note, lines);

        postgres = OwnPostgres.start(home);

        assertThat(asked("select 1")).isEqualTo("1");
        assertThat(bystander.isAlive()).isTrue();
        bystander.destroy();
    }

    @Test
    @Tag("slow")
    void lost_passwords_and_data_of_another_version_are_said_in_a_sentence() throws IOException {
        postgres.stop();
        Path aside = folder.resolve("aside");
        Files.move(home.passwords(), aside);
        assertThatThrownBy(() -> OwnPostgres.start(home)).hasMessageContaining("put back " + home.passwords());

        Files.move(aside, home.passwords());
        Files.writeString(home.data().resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(() -> OwnPostgres.start(home)).hasMessageContaining("were written by PostgreSQL 17");

        Files.writeString(home.data().resolve("PG_VERSION"), "18\n");
        postgres = OwnPostgres.start(home);
    }

    private void told(String sql) throws SQLException {
        try (Connection connection = connect("owner");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String asked(String sql) throws SQLException {
        return asked(sql, "owner");
    }

    private String asked(String sql, String role) throws SQLException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private Connection connect(String role) throws SQLException {
        Passwords passwords = Passwords.of(home);
        Map<String, String> known = Map.of("owner", passwords.owner(), "admin", passwords.admin());
        return DriverManager.getConnection(
                postgres.settings().get("quarkus.datasource.jdbc.url"), "doorstep_" + role, known.get(role));
    }
}
