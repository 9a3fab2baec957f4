package press.doorstep.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody whose credential holds, and what they may do. */
record Recognised(
        Caller caller, Set<String> scopes, @Nullable PartnerKey partner) {

    /** Somebody who is no partner. */
    Recognised(Caller caller, Set<String> scopes) {
        this(caller, scopes, null);
    }

    private static final String PLACE = "doorstep.caller";

    SecurityIdentity identity() {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(scopes)
                .addAttribute(PLACE, caller);
        if (partner != null) {
            identity.addAttribute(PartnerKey.PLACE, partner);
        }
        return identity.build();
    }

    /** Who is behind an identity; nobody behind an anonymous one. */
    static Caller caller(SecurityIdentity identity) {
        return identity.getAttribute(PLACE) instanceof Caller caller ? caller : Caller.NOBODY;
    }
}
