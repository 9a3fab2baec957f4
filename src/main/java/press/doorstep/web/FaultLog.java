package press.doorstep.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says what went wrong on our side, once: our own faults with their trace, an absent database at most every five seconds. */
final class FaultLog {

    private static final Logger LOG = Logger.getLogger("press.doorstep.web.fault");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int LONGEST_PATH = 300;
    private static final long PAUSE = 5_000_000_000L;

    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() - PAUSE);
    private static final AtomicInteger SINCE = new AtomicInteger();

    private FaultLog() {}

    static void note(Throwable fault, Problem problem, RoutingContext request) {
        int status = problem.code().status();
        if (status == 503) {
            unavailable(fault);
        } else if (status >= 500) {
            LOG.errorf(
                    fault,
                    "%s %s failed, trace id %s",
                    request.request().method(),
                    request.request().path(),
                    TraceId.of(request));
        } else if (isWorthALine(status, request.request())) {
            LOG.infof(
                    "refused method=%s path=%s status=%d code=%s address=%s request=%s",
                    request.request().method(),
                    printable(request.request().path()),
                    status,
                    problem.code().code(),
                    request.request().remoteAddress().hostAddress(),
                    TraceId.of(request));
        }
    }

    /** What was refused for want of access, whatever it was, and every change at the desk that was refused. */
    private static boolean isWorthALine(int status, HttpServerRequest request) {
        return status == 401
                || status == 403
                || status == 429
                || String.valueOf(request.path()).startsWith("/manage/")
                        && !READING.contains(request.method().name());
    }

    /** One line, whatever was asked for. */
    private static String printable(@Nullable String path) {
        String text = String.valueOf(path).replaceAll("[^\\x21-\\x7e]", "?");
        return text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "...";
    }

    private static void unavailable(Throwable fault) {
        int unsaid = SINCE.incrementAndGet();
        long last = LAST.get();
        long now = System.nanoTime();
        if (now - last >= PAUSE && LAST.compareAndSet(last, now)) {
            SINCE.addAndGet(-unsaid);
            LOG.warnf("%d request(s) answered 503: %s", unsaid, root(fault));
        }
    }

    private static Throwable root(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause.getCause() != null && depth < 20; depth++) {
            cause = cause.getCause();
        }
        return cause;
    }
}
