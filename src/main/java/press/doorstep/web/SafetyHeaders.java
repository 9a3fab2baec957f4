package press.doorstep.web;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers that keep browsers from doing with an answer what it is not for. */
@ApplicationScoped
class SafetyHeaders {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Swagger UI brings its start-up script and styles inside its page. */
    private static final String DOCUMENTATION =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Inject
    WebConfig config;

    void addTo(RoutingContext context) {
        context.addHeadersEndHandler(ended -> complete(context));
    }

    private void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (!headers.contains("Cache-Control")
                && !Routes.isFramework(context.request().path())) {
            // Whoever wants an answer stored says so.
            headers.set("Cache-Control", CachePolicy.NO_STORE);
        }
        if (!headers.contains("Content-Security-Policy")
                && !isForDevelopers(context.request().path())) {
            headers.set("Content-Security-Policy", policy(context.request().path()));
        }
        makeRelative(headers, context.request().getHeader("Host"));
        SurrogateKeys.rename(headers, config.surrogateKeyHeader());
    }

    /** The framework's own pages in {@code quarkus:dev} are full of scripts; they exist nowhere else. */
    private static boolean isForDevelopers(@Nullable String path) {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT && path != null && path.startsWith("/q/");
    }

    private static String policy(String path) {
        if (path == null) {
            return NOTHING;
        }
        if (path.equals("/") || path.equals("/problems") || path.startsWith("/problems/")) {
            return Page.POLICY;
        }
        return path.equals("/docs") || path.startsWith("/docs/") ? DOCUMENTATION : NOTHING;
    }

    /** The framework makes locations absolute with whatever host the request names; a path says the same and cannot be led astray. */
    private static void makeRelative(MultiMap headers, @Nullable String host) {
        String location = headers.get("Location");
        if (location != null && host != null) {
            headers.set("Location", location.replaceFirst("^https?://" + Pattern.quote(host) + "(?=/)", ""));
        }
    }
}
