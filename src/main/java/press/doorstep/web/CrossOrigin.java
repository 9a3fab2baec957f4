package press.doorstep.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * CORS, and OPTIONS. What is public may be read by any page, with the same header whoever asks, so that it needs no {@code Vary}. Management
 * is for configured sites only. Cookies play no part anywhere.
 */
@ApplicationScoped
class CrossOrigin {

    private static final String EXPOSED =
            "Age, ETag, Link, Location, Last-Modified, Idempotency-Replayed, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, WWW-Authenticate";
    private static final String PUBLIC_HEADERS = "Accept, Content-Type, If-None-Match, If-Modified-Since, X-Request-Id";
    private static final String DESK_HEADERS =
            "Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id";
    private static final String A_DAY = "86400";

    @Inject
    WebConfig config;

    @Inject
    Routes routes;

    /** Adds the headers, also to what is refused: a page that may not read why cannot tell its user. Says whether the page may read the answer. */
    boolean share(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap headers = context.response().headers();
        String path = request.path();
        return path == null || path.equals("/manage") || path.startsWith("/manage/")
                ? shareWithTrusted(request.getHeader("Origin"), headers)
                : shareWithAll(headers);
    }

    /** Answers OPTIONS, and says whether it did. */
    boolean answered(RoutingContext context, boolean shared) {
        HttpServerRequest request = context.request();
        MultiMap headers = context.response().headers();
        if (!request.method().name().equals("OPTIONS")) {
            return false;
        }
        Set<String> methods = routes.methods(request.path());
        if (methods.isEmpty()) {
            throw WebProblem.NOT_FOUND.because("There is nothing at this address.");
        }
        headers.set("Allow", String.join(", ", methods));
        if (shared && request.headers().contains("Access-Control-Request-Method")) {
            preflight(request, headers, methods);
        }
        request.resume();
        context.response().setStatusCode(204).end();
        return true;
    }

    private static boolean shareWithAll(MultiMap headers) {
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", EXPOSED);
        return true;
    }

    private boolean shareWithTrusted(String origin, MultiMap headers) {
        if (config.trustedOrigins().isEmpty()) {
            return false;
        }
        headers.add("Vary", "Origin");
        boolean trusted = origin != null && config.trustedOrigins().get().contains(origin);
        if (trusted) {
            headers.set("Access-Control-Allow-Origin", origin);
            headers.set("Access-Control-Expose-Headers", EXPOSED);
        }
        return trusted;
    }

    private static void preflight(HttpServerRequest request, MultiMap headers, Set<String> methods) {
        boolean desk = request.path().startsWith("/manage");
        headers.set("Access-Control-Allow-Methods", String.join(", ", methods));
        headers.set("Access-Control-Allow-Headers", desk ? DESK_HEADERS : PUBLIC_HEADERS);
        headers.set("Access-Control-Max-Age", A_DAY);
        headers.set("Cache-Control", CachePolicy.NO_STORE);
    }
}
