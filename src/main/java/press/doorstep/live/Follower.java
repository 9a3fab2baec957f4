package press.doorstep.live;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Takes one listener through the log. The log is the truth: it is read at least every second, whether or not the bell rang. */
final class Follower implements Runnable {

    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final int BATCH = 200;
    private static final int NOT_YET = -1;

    private final LiveListener listener;
    private final LiveChanges changes;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running = true;
    private long position = NOT_YET;

    Follower(LiveListener listener, LiveChanges changes) {
        this.listener = listener;
        this.changes = changes;
    }

    void nudge() {
        nudges.release();
    }

    void stop() {
        running = false;
        nudge();
    }

    @Override
    public void run() {
        boolean failing = false;
        while (running) {
            try {
                while (running && step()) {
                    failing = false;
                }
                failing = false;
                nudges.tryAcquire(1, TimeUnit.SECONDS);
                nudges.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.logf(
                        failing ? Logger.Level.DEBUG : Logger.Level.WARN,
                        e,
                        "%s could not hear of changes; they come again.",
                        listener.name());
                failing = true;
                pause();
            }
        }
    }

    /** Hands on the next changes. True when there may be more. */
    private boolean step() {
        if (position == NOT_YET) {
            position = listener.beginsAfter(changes.head());
        }
        List<LiveChange> next = changes.after(position, BATCH);
        if (next == null) {
            long head = changes.head();
            listener.missed(head);
            position = head;
            return true;
        }
        if (next.isEmpty()) {
            return false;
        }
        listener.hear(next);
        position = next.get(next.size() - 1).number();
        return next.size() == BATCH;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
