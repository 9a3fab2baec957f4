package press.doorstep.access;

import com.fasterxml.jackson.core.JsonPointer;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The provider whose tokens are accepted.
 *
 * @param audience what it calls this API
 * @param roles where its tokens name roles
 */
record Issuer(URI address, String audience, JsonPointer roles) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The configured one. Refuses settings that would not do, so that the application does not start with a door half open. */
    static Optional<Issuer> of(AccessConfig.Oidc config) {
        return config.issuer().map(address -> {
            if (!isTrustworthy(address)) {
                throw new IllegalStateException(
                        "DOORSTEP_ACCESS_OIDC_ISSUER has to begin with https://, but for a provider on this machine.");
            }
            String audience = config.audience()
                    .orElseThrow(
                            () -> new IllegalStateException(
                                    "DOORSTEP_ACCESS_OIDC_ISSUER needs DOORSTEP_ACCESS_OIDC_AUDIENCE: else tokens for other services would open this one."));
            return new Issuer(address, audience, pointer(config.rolesClaim()));
        });
    }

    private static JsonPointer pointer(String text) {
        try {
            return JsonPointer.compile(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "DOORSTEP_ACCESS_OIDC_ROLES_CLAIM is no JSON Pointer: it begins with a slash, as /roles.", e);
        }
    }

    /** Where the provider describes itself. */
    URI discovery() {
        return URI.create(address.toString().replaceFirst("/$", "") + "/.well-known/openid-configuration");
    }

    /** Keys that anybody on the way could have put there are worth nothing. */
    static boolean isTrustworthy(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost());
    }
}
