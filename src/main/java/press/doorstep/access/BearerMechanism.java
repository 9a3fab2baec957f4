package press.doorstep.access;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Authorization: Bearer <key or token>}. A header that is there and is not exactly that is a failure, never an anonymous request. */
@ApplicationScoped
class BearerMechanism implements HttpAuthenticationMechanism {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([^\\s,]+) *");

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        List<String> given = request.request().headers().getAll("Authorization");
        if (given.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        Matcher bearer = BEARER.matcher(given.get(0));
        if (given.size() > 1 || !bearer.matches()) {
            return Uni.createFrom()
                    .failure(new AuthenticationFailedException("Send one Authorization header: Bearer and the key."));
        }
        return identities
                .authenticate(new BearerToken(bearer.group(1), CallerAddress.of(request.request())))
                .invoke(identity -> Recognised.caller(identity).isBehind(request));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(), "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(BearerToken.class);
    }
}
