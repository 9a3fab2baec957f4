package press.doorstep.standalone;

import io.quarkus.runtime.Application;
import org.jspecify.annotations.Nullable;

/**
 * The part of the application's start that needs no database: the framework does it when the generated application class is initialised. It
 * takes most of a second, so it is done on another thread while PostgreSQL starts.
 */
final class StaticStart {

    private final Thread thread = new Thread(this::initialise, "static-start");
    private volatile @Nullable Throwable failure;

    private StaticStart() {}

    static StaticStart begin() {
        StaticStart start = new StaticStart();
        start.thread.setDaemon(true);
        start.thread.start();
        return start;
    }

    private void initialise() {
        try {
            Class.forName(Application.APP_CLASS_NAME, true, thread.getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            failure = e;
        }
    }

    /** Waits for the end, and throws what went wrong: a second attempt would only say that the class cannot be used. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Throwable fault = failure;
        if (fault != null) {
            throw new IllegalStateException(fault);
        }
    }
}
