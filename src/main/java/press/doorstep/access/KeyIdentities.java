package press.doorstep.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Gives whoever shows a key that holds the key's name and scopes. */
@ApplicationScoped
class KeyIdentities implements IdentityProvider<BearerKey> {

    @Inject
    KnownKeys keys;

    @Inject
    KeyUse use;

    @Inject
    FailedKeys failures;

    @Override
    public Class<BearerKey> getRequestType() {
        return BearerKey.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerKey request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request));
    }

    private SecurityIdentity identify(BearerKey request) {
        KnownKey key = keys.find(request.text()).orElseThrow(() -> {
            failures.count(request.address());
            return new AuthenticationFailedException("The key is unknown, expired or revoked.");
        });
        use.noted(key.id());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.name()))
                .addRoles(key.scopes())
                .build();
    }
}
