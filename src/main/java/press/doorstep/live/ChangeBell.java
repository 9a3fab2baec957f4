package press.doorstep.live;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rings when the database says that there are changes. It says so on one connection of our own, which no pool gives out or closes; while that
 * is down nothing rings, so nobody may rely on it.
 */
@ApplicationScoped
class ChangeBell {

    static final String CHANNEL = "doorstep_live_change";

    private static final Logger LOG = Logger.getLogger(ChangeBell.class);
    private static final int LOOK_EVERY = 10_000;
    private static final long PAUSE = 100;
    private static final long LONGEST_PAUSE = 10_000;

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    private final List<Runnable> ringing = new CopyOnWriteArrayList<>();
    private volatile boolean running = true;
    private volatile @Nullable Connection connection;
    private @Nullable Thread thread;

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::run, "live-bell");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        hangUp();
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    /** {@code rung} must not take long. */
    void onRing(Runnable rung) {
        ringing.add(rung);
    }

    private void run() {
        long pause = PAUSE;
        while (running) {
            try (Connection own = OwnConnection.of(live, "doorstep-changes")) {
                connection = own;
                pause = PAUSE;
                listen(own);
            } catch (SQLException e) {
                if (running) {
                    LOG.debugf(e, "Changes are not announced for now; they are looked for every second.");
                }
            }
            try {
                Thread.sleep(running ? pause : 0);
            } catch (InterruptedException e) {
                return;
            }
            pause = Math.min(LONGEST_PAUSE, pause * 2);
        }
    }

    private void listen(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("listen " + CHANNEL);
            ring();
            PGConnection announcing = own.unwrap(PGConnection.class);
            while (running) {
                if (announcing.getNotifications(LOOK_EVERY).length > 0) {
                    ring();
                } else if (!own.isValid(1)) {
                    return;
                }
            }
        }
    }

    private void ring() {
        ringing.forEach(Runnable::run);
    }

    private void hangUp() {
        Connection own = connection;
        if (own != null) {
            try {
                own.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection that announces changes was closed already.", e);
            }
        }
    }
}
