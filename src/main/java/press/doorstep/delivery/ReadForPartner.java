package press.doorstep.delivery;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import press.doorstep.access.PartnerKey;
import press.doorstep.live.Audience;
import press.doorstep.live.HandedOut;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Reply;

/**
 * A request with a partner's key reads what that partner may have, whatever the route; said once, before anything is read. No cache that others
 * share keeps an answer to a key.
 */
class ReadForPartner {

    private static final String DESK = "manage";

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    Audience audience;

    @Inject
    HandedOut handedOut;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Uni<Void> begin(ContainerRequestContext request) {
        if (request.getHeaders().get(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().voidItem();
        }
        return identities
                .getDeferredIdentity()
                .invoke(identity -> PartnerKey.of(identity).ifPresent(key -> begin(key, request)))
                .replaceWithVoid();
    }

    private void begin(PartnerKey key, ContainerRequestContext request) {
        audience.is(key.number(), route(request));
        handedOut.request();
    }

    @ServerResponseFilter
    void end(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getHeaders().get(HttpHeaders.AUTHORIZATION) == null
                || step(request, 0).equals(DESK)) {
            return;
        }
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        if (!CachePolicy.NO_STORE.equals(headers.getFirst(HttpHeaders.CACHE_CONTROL))) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, " + CachePolicy.NO_STORE);
        }
        headers.remove(Reply.SURROGATE_KEYS);
        Object vary = headers.getFirst(HttpHeaders.VARY);
        headers.putSingle(
                HttpHeaders.VARY, vary == null ? HttpHeaders.AUTHORIZATION : HttpHeaders.AUTHORIZATION + ", " + vary);
    }

    /** The kind of route: {@code articles}, {@code search}, {@code feeds}, … */
    private static String route(ContainerRequestContext request) {
        String first = step(request, 0);
        return first.equals("v1") ? step(request, 1) : first;
    }

    private static String step(ContainerRequestContext request, int place) {
        String[] steps = request.getUriInfo().getPath().replaceFirst("^/+", "").split("/", -1);
        return place < steps.length ? steps[place] : "";
    }
}
