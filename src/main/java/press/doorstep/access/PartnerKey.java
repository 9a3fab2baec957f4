package press.doorstep.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose key a request shows, when it is a partner's.
 *
 * @param number by which what is live knows the partner
 */
public record PartnerKey(UUID partner, int number) {

    static final String PLACE = "doorstep.partner";

    /** Nothing where it is nobody's, or not a partner's. */
    public static Optional<PartnerKey> of(SecurityIdentity identity) {
        return identity.getAttribute(PLACE) instanceof PartnerKey key ? Optional.of(key) : Optional.empty();
    }
}
