package press.doorstep.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whoever makes the current request. */
@RequestScoped
public class CurrentCaller {

    @Inject
    SecurityIdentity identity;

    public Caller caller() {
        return Recognised.caller(identity);
    }

    /** The name of the key or person, as it stands in revisions and owners; {@code "anonymous"} without one. */
    public String name() {
        return caller().name();
    }

    /** Whose key it is, when it is a partner's. */
    public Optional<PartnerKey> partner() {
        return PartnerKey.of(identity);
    }

    /** Whether the caller has a scope; for rules that depend on more than the operation. */
    public boolean may(String scope) {
        return identity.hasRole(scope);
    }
}
