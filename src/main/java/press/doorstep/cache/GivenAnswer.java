package press.doorstep.cache;

import io.netty.util.AsciiString;
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
    private static final AsciiString REQUEST_ID = AsciiString.cached(TraceId.HEADER);

    private GivenAnswer() {}

    static void give(RoutingContext routing, Asked asked, Kept kept, Form form, Currency currency, long now) {
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
            response.end(form.body);
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
