package press.doorstep.cache;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks a database again and again, on a connection of its own, whether it is there. */
final class Heartbeat implements Runnable {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);
    private static final long EVERY = 250;
    private static final int PATIENCE = 2;

    /** How long it may take after an outage until changes are heard again. */
    private static final long CATCHING_UP = TimeUnit.SECONDS.toNanos(10);

    interface Connecting {
        Connection connect() throws SQLException;
    }

    private final String name;
    private final Connecting connecting;
    private final Runnable returned;
    private volatile boolean running = true;
    private volatile boolean away;
    private volatile long backAt = System.nanoTime() - CATCHING_UP;
    private @Nullable Connection own;

    /** @param returned what is done when it has been away, before anybody is told that it is there */
    Heartbeat(String name, Connecting connecting, Runnable returned) {
        this.name = name;
        this.connecting = connecting;
        this.returned = returned;
    }

    boolean isAway() {
        return away;
    }

    /** Whether it has been back for a moment only, and for no longer than since this one. */
    boolean isBackSince(long moment) {
        return moment - backAt < 0 && System.nanoTime() - backAt < CATCHING_UP;
    }

    void stop() {
        running = false;
    }

    @Override
    public void run() {
        try {
            while (running) {
                tell(answers());
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            LOG.debugf("The watch over the %s database ends.", name);
        } finally {
            hangUp();
        }
    }

    private void tell(boolean there) {
        if (there == !away) {
            return;
        }
        if (there) {
            returned.run();
            backAt = System.nanoTime();
            LOG.infof("The %s database answers again.", name);
        } else {
            LOG.warnf(
                    "The %s database does not answer. Answers that are kept go on; everything else is refused.", name);
        }
        away = !there;
    }

    /** A connection that is lost says little, as after a restart; that there is no other one says it all. */
    private boolean answers() {
        try {
            Connection known = own;
            if (known != null && known.isValid(PATIENCE)) {
                return true;
            }
            hangUp();
            Connection fresh = connecting.connect();
            own = fresh;
            return fresh.isValid(PATIENCE);
        } catch (SQLException e) {
            LOG.debugf(e, "The %s database does not answer.", name);
            return false;
        }
    }

    private void hangUp() {
        Connection known = own;
        own = null;
        if (known != null) {
            try {
                known.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The connection was closed already.", e);
            }
        }
    }
}
