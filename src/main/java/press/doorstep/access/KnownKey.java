package press.doorstep.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as recognised: what a request needs to know of it. */
record KnownKey(
        UUID id,
        String name,
        Set<String> scopes,
        @Nullable Instant expiresAt,
        @Nullable PartnerKey partner) {

    boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    Recognised recognised() {
        return new Recognised(new Caller(Caller.Kind.KEY, id.toString(), name), scopes, partner);
    }
}
