package press.doorstep.intake;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The thread that works off imports. Wakes when one is queued here, and now and then for what another node or an earlier run left. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final long PAUSE_SECONDS = 2;
    private static final long PATIENCE_SECONDS = 15;

    @Inject
    RunImports imports;

    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;

    /** Early, because whoever starts later may wait for an import. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop();
    }

    void start() {
        running = true;
        Thread worker = new Thread(this::run, "imports");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    /** Ends after the batch that is being kept; the import goes on with the next one when somebody starts again. */
    void stop() throws InterruptedException {
        running = false;
        nudge();
        Thread worker = thread;
        if (worker != null) {
            worker.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        }
    }

    /** Something was queued. */
    void nudge() {
        nudges.release();
    }

    private void run() {
        // Nobody is told of the end of an application whose start was broken off.
        while (running && Arc.container() != null) {
            try {
                imports.run(() -> running);
            } catch (IOException | SQLException | RuntimeException e) {
                LOG.warn("Imports cannot go on for now; they are tried again.", e);
            }
            try {
                nudges.tryAcquire(PAUSE_SECONDS, TimeUnit.SECONDS);
                nudges.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
