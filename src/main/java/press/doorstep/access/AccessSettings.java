package press.doorstep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this room, looked at before the first request is answered. */
@ApplicationScoped
public class AccessSettings {

    /** An address, one of six in brackets, or a network. */
    private static final Pattern PROXY = Pattern.compile(
            "\\d{1,3}(\\.\\d{1,3}){3}(/\\d{1,2})?|\\[[0-9A-Fa-f:.]+]|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*/\\d{1,3}");

    @Inject
    AccessConfig config;

    @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies")
    Optional<List<String>> trustedProxies;

    /** Why one cannot start with them, in a sentence; nothing when one can. */
    public Optional<String> fault() {
        try {
            issuer();
            roles();
            proxies();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** The framework takes anything else for a name, looks it up anew with every request, and leaves a socket behind each time. */
    private void proxies() {
        for (String proxy : trustedProxies.orElse(List.of())) {
            if (!PROXY.matcher(proxy.strip()).matches()) {
                throw new IllegalStateException(
                        "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES has \"" + proxy
                                + "\"; it takes addresses as 10.4.0.7 and [fd00::7], and networks as 10.4.0.0/16 and fd00::/8.");
            }
        }
    }

    Optional<Issuer> issuer() {
        return Issuer.of(config.oidc());
    }

    RoleScopes roles() {
        return RoleScopes.of(config.roles());
    }
}
