package press.doorstep.pulse;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Runs work at the beginning of every second, when most things are due. The framework's scheduler asks the wall clock whether the next time has
 * come: once that is put back by an hour, nothing is done for an hour. Here the wall clock only says how far off the next full second is, and
 * the waiting is measured by the clock that only runs.
 */
@ApplicationScoped
public class Pulse {

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    private static final long SECOND = 1_000;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

    private final List<Thread> threads = new ArrayList<>();
    private final Map<String, Semaphore> nudges = new ConcurrentHashMap<>();
    private volatile boolean running = true;

    @Inject
    Clock clock;

    /**
     * Begins work that goes on until the application stops; each kind has a thread of its own, and a beat that is missed is not made up for.
     *
     * @param name of the thread
     * @param work may throw: that is logged, and it is tried again with the next beat
     */
    public synchronized void every(String name, Runnable work) {
        Semaphore nudged = nudges.computeIfAbsent(name, none -> new Semaphore(0));
        Thread thread = new Thread(() -> run(name, work, nudged), name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /**
     * The same for work that is done in batches: one after the other until {@code batch} says that there is no more, or the application stops.
     *
     * @param batch a transaction of its own
     */
    public void everyBatch(String name, BooleanSupplier batch) {
        every(name, () -> {
            boolean more = true;
            while (running && more) {
                more = batch.getAsBoolean();
            }
        });
    }

    /** There is something to do for this work now: it does not wait for the next second. */
    public void soon(String name) {
        nudges.computeIfAbsent(name, none -> new Semaphore(0)).release();
    }

    private void run(String name, Runnable work, Semaphore nudged) {
        try {
            while (running) {
                nudged.tryAcquire(SECOND - Math.floorMod(clock.millis(), SECOND), TimeUnit.MILLISECONDS);
                nudged.drainPermits();
                if (running) {
                    beat(name, work);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ActivateRequestContext
    void beat(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warnf(e, "%s could not go on; it tries again.", name);
        }
    }

    /** What was begun is finished, nothing more is begun. */
    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        for (Thread thread : threads) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left > 0) {
                thread.join(left);
            }
        }
    }
}
