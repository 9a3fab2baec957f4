package press.doorstep.web;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Says what went wrong on our side, once: our own faults with their trace, an absent database at most every five seconds. */
final class FaultLog {

    private static final Logger LOG = Logger.getLogger("press.doorstep.web.fault");
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
        } else if (status == 401 || status == 403 || status == 429) {
            LOG.infof(
                    "refused %s %s from %s: %s, trace id %s",
                    request.request().method(),
                    request.request().path(),
                    request.request().remoteAddress().hostAddress(),
                    problem.code().code(),
                    TraceId.of(request));
        }
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
