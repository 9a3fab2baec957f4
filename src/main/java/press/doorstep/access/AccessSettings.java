package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The settings of this room, looked at before the first request is answered. */
@ApplicationScoped
public class AccessSettings {

    @Inject
    AccessConfig config;

    /** Why one cannot start with them, in a sentence; nothing when one can. */
    public Optional<String> fault() {
        try {
            issuer();
            roles();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    Optional<Issuer> issuer() {
        return Issuer.of(config.oidc());
    }

    RoleScopes roles() {
        return RoleScopes.of(config.roles());
    }
}
