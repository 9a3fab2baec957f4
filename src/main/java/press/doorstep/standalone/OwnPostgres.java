package press.doorstep.standalone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** A PostgreSQL for keeps, in a folder of ours and for us alone: on a loopback port, with passwords that were made up for it. */
final class OwnPostgres {

    private final DoorstepHome home;
    private final HomeLock lock;
    private final Programs programs;
    private final Passwords passwords;
    private final int port;

    private OwnPostgres(DoorstepHome home, HomeLock lock) {
        this.home = home;
        this.lock = lock;
        passwords = Passwords.of(home);
        programs = new Programs(home);
        port = freePort();
    }

    /** Takes the folder, makes the data if there are none, and starts the server. */
    static OwnPostgres start(DoorstepHome home) {
        home.create();
        HomeLock lock = HomeLock.take(home);
        try {
            OwnPostgres postgres = new OwnPostgres(home, lock);
            postgres.start();
            return postgres;
        } catch (RuntimeException e) {
            lock.release();
            throw e;
        }
    }

    private void start() {
        if (Files.notExists(home.data())) {
            initialise();
        }
        refuseOtherVersion();
        Leftover.clear(home.data(), programs);
        try {
            Files.writeString(home.data().resolve(ServerSettings.FILE), ServerSettings.of(port));
            programs.start(home.data());
            Provision.once(home, port, passwords);
        } catch (IOException e) {
            throw new StartRefused("The folder " + home.data() + " cannot be written (" + e + ").", e);
        }
    }

    private void initialise() {
        Path unfinished = home.unfinishedData();
        Path password = home.folder().resolve("password.initial");
        try {
            PackedPrograms.deleteTree(unfinished);
            Files.deleteIfExists(password);
            Files.createDirectory(unfinished, home.onlyFor("rwx------"));
            Files.createFile(password, home.onlyFor("rw-------"));
            Files.writeString(password, passwords.admin());
            programs.initialise(unfinished, password);
            Files.delete(password);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    "\ninclude_if_exists = '" + ServerSettings.FILE + "'\n",
                    StandardOpenOption.APPEND);
            Files.move(unfinished, home.data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefused("The folder " + home.folder() + " cannot be written (" + e + ").", e);
        }
    }

    private void refuseOtherVersion() {
        try {
            String written = Files.readString(home.data().resolve("PG_VERSION")).strip();
            String ours = PackedPrograms.version();
            if (!ours.startsWith(written + ".")) {
                throw new StartRefused("The data in " + home.data() + " were written by PostgreSQL " + written
                        + ", this Doorstep brings " + ours
                        + ": start the Doorstep that wrote them, export, and import here.");
            }
        } catch (IOException e) {
            throw new StartRefused(home.data() + " is no data folder of PostgreSQL (" + e + ").", e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("There is no free port on the loopback address (" + e + ").", e);
        }
    }

    int port() {
        return port;
    }

    /** What the application has to be told to find this server and the folder. */
    Map<String, String> settings() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/doorstep";
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                "doorstep_desk",
                "quarkus.datasource.password",
                passwords.desk(),
                "quarkus.datasource.live.jdbc.url",
                url,
                "quarkus.datasource.live.username",
                "doorstep_live",
                "quarkus.datasource.live.password",
                passwords.live(),
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.username",
                "doorstep_owner",
                "quarkus.flyway.password",
                passwords.owner());
    }

    void stop() {
        programs.stop(home.data());
        lock.release();
    }
}
