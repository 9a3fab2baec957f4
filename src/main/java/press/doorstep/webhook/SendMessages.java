package press.doorstep.webhook;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveListener;

/**
 * Sends what is in line. One thread looks who has something to be sent and hands it to others; of those one receiver never has more than its
 * few, and one that fails has one, so that the slowest receiver takes nothing from the rest.
 */
@ApplicationScoped
class SendMessages implements LiveListener {

    private static final Logger LOG = Logger.getLogger(SendMessages.class);
    private static final int THREADS = 64;

    @Inject
    Deliveries deliveries;

    @Inject
    PlanDeliveries planning;

    @Inject
    TakeMessages taking;

    @Inject
    CallReceiver calling;

    @Inject
    SettleAttempt settling;

    @Inject
    WebhookConfig config;

    @Inject
    Clock clock;

    @Inject
    DeskDatabase desk;

    private final Semaphore nudges = new Semaphore(0);
    private final Map<UUID, AtomicInteger> underWay = new ConcurrentHashMap<>();
    private final ExecutorService callers = new ThreadPoolExecutor(
            0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> daemon(work, "webhook-call"));
    private volatile boolean running = true;
    private @Nullable Thread thread;

    void start(@Observes StartupEvent event) {
        Thread worker = daemon(this::run, "webhook-send");
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        nudge();
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(5));
        }
        callers.shutdown();
        callers.awaitTermination(5, TimeUnit.SECONDS);
    }

    @Override
    public String name() {
        return "webhooks";
    }

    @Override
    public long beginsAfter(long head) {
        return head;
    }

    @Override
    public void hear(List<LiveChange> changes) {
        nudge();
    }

    @Override
    public void missed(long head) {
        nudge();
    }

    void nudge() {
        nudges.release();
    }

    private void run() {
        while (running) {
            try {
                plan();
                send();
                nudges.tryAcquire(500, TimeUnit.MILLISECONDS);
                nudges.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Receivers could not be called; another try follows.", e);
                pause();
            }
        }
    }

    /** Puts what happened in line for everybody who is behind. */
    private void plan() {
        List<UUID> behind = desk.rows(
                "select w.id from desk.webhook w where w.active and w.position < (select max(c.number) from live.change c)",
                row -> row.getObject(1, UUID.class));
        for (UUID webhook : behind) {
            boolean more = running;
            while (more) {
                more = planning.plan(webhook) && running;
            }
        }
    }

    private void send() {
        for (Deliveries.Ready ready : deliveries.ready(clock.instant())) {
            AtomicInteger calls = underWay.computeIfAbsent(ready.webhook(), none -> new AtomicInteger());
            int free = (ready.failing() ? 1 : config.calls()) - calls.get();
            if (free > 0) {
                taking.take(ready.webhook(), free).forEach(message -> call(message, calls));
            }
        }
    }

    private void call(Message message, AtomicInteger calls) {
        calls.incrementAndGet();
        try {
            callers.execute(() -> {
                try {
                    settling.settle(message, calling.call(message));
                } catch (RuntimeException e) {
                    LOG.warn("What became of a call could not be written down; the message is sent again.", e);
                } finally {
                    calls.decrementAndGet();
                    nudge();
                }
            });
        } catch (java.util.concurrent.RejectedExecutionException e) {
            // All callers are at work: it is taken again when the claim has run out.
            calls.decrementAndGet();
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
