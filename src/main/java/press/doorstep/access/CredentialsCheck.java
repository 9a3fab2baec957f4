package press.doorstep.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A credential that is shown is looked at, also where none is needed: a bad key is refused everywhere, so that nobody takes an anonymous
 * answer for one given to their key.
 */
class CredentialsCheck {

    @Inject
    CurrentIdentityAssociation identities;

    @ServerRequestFilter
    Uni<Void> check(ContainerRequestContext request) {
        if (request.getHeaders().get(HttpHeaders.AUTHORIZATION) == null) {
            return Uni.createFrom().voidItem();
        }
        return identities.getDeferredIdentity().replaceWithVoid();
    }
}
