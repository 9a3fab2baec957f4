package press.doorstep.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.AsciiString;
import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import press.doorstep.web.TraceId;
import press.doorstep.web.Validators;

/** Writes an answer that is kept to whoever asked: whole, by its headers alone, or as 304. */
final class GivenAnswer {

    private static final AsciiString CACHE_CONTROL = AsciiString.cached("Cache-Control");
    private static final AsciiString AGE = AsciiString.cached("Age");
    private static final AsciiString NONE = AsciiString.cached("0");
    private static final AsciiString OK = AsciiString.cached("HTTP/1.1 200 OK\r\nCache-Control: ");
    private static final AsciiString NOT_MODIFIED = AsciiString.cached("HTTP/1.1 304 Not Modified\r\nCache-Control: ");
    private static final AsciiString THEN_AGE = AsciiString.cached("\r\nAge: ");
    private static final AsciiString THEN_REQUEST_ID = AsciiString.cached("\r\n" + TraceId.HEADER + ": ");
    private static final AsciiString END = AsciiString.cached("\r\n");
    private static final int FIRST = 256;
    private static final AsciiString REQUEST_ID = AsciiString.cached(TraceId.HEADER);

    /** As {@code quarkus.micrometer.binder.http-server.ignore-patterns} has it. */
    private static final String UNCOUNTED = "/kept";

    private GivenAnswer() {}

    static void give(RoutingContext routing, Asked asked, Kept kept, Form form, Currency currency, long now) {
        uncounted(routing);
        HttpServerRequest request = routing.request();
        HttpServerResponse response = request.response();
        boolean known = isKnown(asked, kept, form);
        MultiMap headers = response.headers();
        form.addHeaders(headers, known);
        long age = currency.age(kept, now);
        headers.add(CACHE_CONTROL, currency.cacheControl(kept));
        headers.add(AGE, age < 2 ? NONE : Long.toString(age));
        headers.add(REQUEST_ID, TraceId.fitting(asked.requestId));
        if (!request.isEnded()) {
            request.resume();
        }
        if (known) {
            response.setStatusCode(304).end();
        } else if (asked.head) {
            response.end();
        } else {
            response.end(form.body());
        }
    }

    /** The same as bytes, straight onto a connection. */
    static void write(ChannelHandlerContext outside, Asked asked, Kept kept, Form form, Currency currency, long now) {
        boolean known = isKnown(asked, kept, form);
        long age = currency.age(kept, now);
        ByteBuf first = outside.alloc().directBuffer(FIRST);
        ByteBufUtil.writeAscii(first, known ? NOT_MODIFIED : OK);
        ByteBufUtil.writeAscii(first, currency.cacheControl(kept));
        ByteBufUtil.writeAscii(first, THEN_AGE);
        ByteBufUtil.writeAscii(first, age < 2 ? NONE : Long.toString(age));
        ByteBufUtil.writeAscii(first, THEN_REQUEST_ID);
        ByteBufUtil.writeAscii(first, TraceId.fitting(asked.requestId));
        ByteBufUtil.writeAscii(first, END);
        outside.write(first, outside.voidPromise());
        outside.write(form.written(known, asked.head), outside.voidPromise());
    }

    /** Among the timers of routes, where it took none: each address would be a timer of its own. The figures of the cache count it. */
    private static void uncounted(RoutingContext routing) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(routing);
        if (metric != null) {
            metric.setTemplatePath(UNCOUNTED);
        }
    }

    private static boolean isKnown(Asked asked, Kept kept, Form form) {
        return (asked.ifNoneMatch != null || asked.ifModifiedSince != null)
                && Validators.known(
                        asked.ifNoneMatch,
                        asked.ifModifiedSince,
                        form.etag,
                        kept.made().lastModified());
    }
}
