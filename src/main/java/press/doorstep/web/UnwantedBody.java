package press.doorstep.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/**
 * Ends the connection of a request whose body nobody reads, once the answer is given. Closing at once would take the answer from a client that is
 * still sending, for the kernel resets the connection; so what comes is thrown away for a while first (RFC 9112, section 9.6).
 */
final class UnwantedBody {

    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long MOST_BYTES = 64_000_000;

    /** How long a client may send nothing; it is looked at this often. */
    private static final long SILENCE_MILLIS = 500;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final long began = System.nanoTime();
    private long thrownAway;
    private long seen;

    private UnwantedBody(Vertx vertx, HttpServerRequest request) {
        this.vertx = vertx;
        this.request = request;
    }

    /** To be called before the answer's head is written. */
    static void closeAfterAnswer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isStream(request)) {
            request.response().headers().set("Connection", "close");
        }
        UnwantedBody body = new UnwantedBody(context.vertx(), request);
        request.response().endHandler(ended -> body.throwAway());
    }

    private void throwAway() {
        if (request.isEnded() || "100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            close();
            return;
        }
        request.handler(part -> {
            thrownAway += part.length();
            if (thrownAway > MOST_BYTES) {
                close();
            }
        });
        request.endHandler(ended -> close());
        vertx.setPeriodic(SILENCE_MILLIS, timer -> {
            if (thrownAway == seen || System.nanoTime() - began > LONGEST_NANOS) {
                vertx.cancelTimer(timer);
                close();
            }
            seen = thrownAway;
        });
        request.resume();
    }

    /** Of HTTP/2 the stream alone is ended, without a fault (RFC 9113, section 8.1). */
    private void close() {
        if (isStream(request)) {
            request.response().reset(0);
        } else {
            request.connection().close();
        }
    }

    private static boolean isStream(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2;
    }
}
