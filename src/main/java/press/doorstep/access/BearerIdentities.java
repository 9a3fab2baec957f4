package press.doorstep.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Gives whoever shows a key that holds the key's name and scopes; and whoever shows a person's token the person's. */
@ApplicationScoped
class BearerIdentities implements IdentityProvider<BearerToken> {

    @Inject
    KnownKeys keys;

    @Inject
    People people;

    @Inject
    KeyUse use;

    @Inject
    FailedKeys failures;

    @Override
    public Class<BearerToken> getRequestType() {
        return BearerToken.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(BearerToken request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identify(request).identity());
    }

    private Recognised identify(BearerToken request) {
        Optional<KnownKey> key = keys.find(request.text());
        if (key.isPresent()) {
            use.noted(key.get().id());
            return key.get().recognised();
        }
        return people.find(request.text()).orElseThrow(() -> {
            failures.count(request.address());
            return new AuthenticationFailedException("The key or token is unknown, expired or revoked.");
        });
    }
}
