package press.doorstep.audit;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Caller;
import press.doorstep.naming.Ids;
import press.doorstep.web.TraceId;

/** What a request amounts to, as a deed. */
@ApplicationScoped
class Deeds {

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    Deed of(RoutingContext request, @Nullable String action, Subject subject, int status, @Nullable String code) {
        return new Deed(
                ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Caller.of(request),
                address(request),
                TraceId.of(request),
                action,
                subject,
                status,
                code,
                1);
    }

    /** The server takes a proxy's word for it only where proxies are configured. */
    private static @Nullable String address(RoutingContext request) {
        SocketAddress remote = request.request().remoteAddress();
        return remote == null ? null : remote.hostAddress();
    }
}
