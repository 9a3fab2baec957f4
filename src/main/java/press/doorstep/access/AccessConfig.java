package press.doorstep.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be set about access. */
@ConfigMapping(prefix = "doorstep.access")
interface AccessConfig {

    FailedKeys failedKeys();

    Oidc oidc();

    /** What people may do, by the roles that their tokens name: {@code doorstep.access.roles.editor=content:read,content:write}. */
    Map<String, List<String>> roles();

    /** How many bad keys one address may send in a window. */
    interface FailedKeys {
        @WithDefault("20")
        int limit();

        @WithDefault("60S")
        Duration window();
    }

    /** The OpenID provider whose tokens people may show. Without an issuer there is none, and nothing is asked of anybody. */
    interface Oidc {
        /** As the provider itself writes it: its tokens have the same text as {@code iss}. */
        Optional<URI> issuer();

        /** What the provider calls this API, in {@code aud}; needed with an issuer. */
        Optional<String> audience();

        /** A JSON Pointer into the claims to a list of roles, or to a text with blanks between them. */
        @WithDefault("/roles")
        String rolesClaim();
    }
}
