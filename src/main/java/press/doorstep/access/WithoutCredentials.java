package press.doorstep.access;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/**
 * Whoever shows no credentials cannot fail with them. The framework prepares for it all the same: it works out the template of the address, a label for
 * the figures of failures, with each request, and takes longer for it than for the rest of the way to a resource. It does not where another handler
 * of failures is in place, as is done here for the public part; the desk's is left as it is.
 */
@Singleton
class WithoutCredentials {

    /** As the framework's authentication: behind it, since ours is registered later, and before what would work out templates, one below. */
    private static final int BEHIND_AUTHENTICATION = 200;

    private static final String DESK = "/manage";

    private static final BiConsumer<RoutingContext, Throwable> FAIL = (request, thrown) -> {
        if (!request.failed()) {
            request.fail(DefaultAuthFailureHandler.extractRootCause(thrown));
        }
    };

    void install(@Observes Filters filters) {
        filters.register(WithoutCredentials::spare, BEHIND_AUTHENTICATION);
    }

    private static void spare(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!request.headers().contains(HttpHeaderNames.AUTHORIZATION)
                && !request.path().startsWith(DESK)) {
            routing.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, FAIL);
        }
        routing.next();
    }
}
