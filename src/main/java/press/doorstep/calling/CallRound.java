package press.doorstep.calling;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One thread that looks, whenever it is nudged and twice a second, what is to be called, and others that call. What the others have no time for stays
 * where it was found.
 */
public final class CallRound {

    private static final Logger LOG = Logger.getLogger(CallRound.class);
    private static final int THREADS = 64;
    private static final long PAUSE = 500;

    private final String name;
    private final Runnable look;
    private final Semaphore nudges = new Semaphore(0);
    private final ExecutorService callers;
    private volatile boolean running;
    private @Nullable Thread thread;

    /** {@code name} is that of its threads. */
    public CallRound(String name, Runnable look) {
        this.name = name;
        this.look = look;
        this.callers = new ThreadPoolExecutor(
                0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> daemon(work, name + "-call"));
    }

    public void start() {
        running = true;
        Thread worker = daemon(this::run, name + "-look");
        worker.start();
        thread = worker;
    }

    public void stop() throws InterruptedException {
        running = false;
        nudge();
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
        callers.shutdown();
        callers.awaitTermination(5, TimeUnit.SECONDS);
    }

    public boolean isRunning() {
        return running;
    }

    public void nudge() {
        nudges.release();
    }

    /** On another thread; false when all of them are at work. {@code after} comes in any case. */
    public boolean hand(Runnable call, Runnable after) {
        try {
            callers.execute(() -> {
                try {
                    call.run();
                } catch (RuntimeException e) {
                    LOG.warnf(e, "What became of a call (%s) could not be written down; it is made again.", name);
                } finally {
                    after.run();
                    nudge();
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            after.run();
            return false;
        }
    }

    private void run() {
        while (running) {
            try {
                look.run();
            } catch (RuntimeException e) {
                LOG.warnf(e, "Nobody could be called (%s); another try follows.", name);
            }
            try {
                nudges.tryAcquire(PAUSE, TimeUnit.MILLISECONDS);
                nudges.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
