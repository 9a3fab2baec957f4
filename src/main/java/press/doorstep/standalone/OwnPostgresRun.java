package press.doorstep.standalone;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.nio.file.Files;

/**
 * Our own PostgreSQL for as long as this process lives. It is remembered in system properties: {@code quarkus:dev} runs main again after
 * every change, with these classes loaded anew, and must find the server that the first run started.
 */
final class OwnPostgresRun {

    /** Holds the address of the server while there is one, for people to read. */
    static final String PROPERTY = "doorstep.own-postgres";

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private OwnPostgresRun() {}

    static boolean isOn() {
        return System.getProperty(PROPERTY) != null;
    }

    static void begin(DoorstepHome home) {
        if (Files.notExists(home.data())) {
            System.out.println("Making a new database in " + home.folder() + " ...");
        }
        OwnPostgres postgres = OwnPostgres.start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres), "own-postgres-end"));
        postgres.settings().forEach(System::setProperty);
        System.setProperty(PROPERTY, home.folder() + " (PostgreSQL on 127.0.0.1:" + postgres.port() + ")");
    }

    /** The application goes first: requests that are being answered still need the database. */
    private static void end(OwnPostgres postgres) {
        long began = System.nanoTime();
        while (ApplicationLifecycleManager.getCurrentApplication() != null
                && System.nanoTime() - began < PATIENCE_NANOS) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                break;
            }
        }
        postgres.stop();
        if (TrainingRun.isOn()) {
            TrainingRun.clear();
        }
    }
}
