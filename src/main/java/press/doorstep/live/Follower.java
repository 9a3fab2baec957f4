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
    private final TopicMemory topics;
    private long position = NOT_YET;
    private boolean resuming;

    Follower(LiveListener listener, LiveChanges changes, TopicMemory topics) {
        this.listener = listener;
        this.changes = changes;
        this.topics = topics;
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
                resuming = true;
                pause();
            }
        }
    }

    /** Hands on the next changes. True when there may be more. */
    private boolean step() {
        long moment = System.nanoTime();
        if (position == NOT_YET) {
            position = listener.beginsAfter(changes.head());
        }
        if (resuming) {
            compare(changes.head());
        }
        List<LiveChange> next = changes.after(position, BATCH);
        if (next == null) {
            long head = changes.head();
            listener.missed(head);
            position = head;
            return true;
        }
        if (next.isEmpty()) {
            listener.heardAll(moment);
            return false;
        }
        // Names are read anew before anybody makes room for answers that print them.
        if (next.stream().anyMatch(change -> TopicMemory.isConcerned(change.touched()))) {
            topics.forget();
        }
        listener.hear(next);
        position = next.get(next.size() - 1).number();
        if (next.size() == BATCH) {
            return true;
        }
        listener.heardAll(moment);
        return false;
    }

    /** After an outage another server may answer, which lost what was committed last: its numbers are then given a second time. */
    private void compare(long head) {
        resuming = false;
        if (head < position) {
            topics.forget();
            listener.missed(head);
            position = head;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
