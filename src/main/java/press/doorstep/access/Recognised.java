package press.doorstep.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;

/** Somebody whose credential holds, and what they may do. */
record Recognised(Caller caller, Set<String> scopes) {

    private static final String PLACE = "doorstep.caller";

    SecurityIdentity identity() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.name()))
                .addRoles(scopes)
                .addAttribute(PLACE, caller)
                .build();
    }

    /** Who is behind an identity; nobody behind an anonymous one. */
    static Caller caller(SecurityIdentity identity) {
        return identity.getAttribute(PLACE) instanceof Caller caller ? caller : Caller.NOBODY;
    }
}
