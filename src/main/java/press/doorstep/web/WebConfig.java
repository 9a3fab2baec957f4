package press.doorstep.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What can be set about the HTTP conventions. */
@ConfigMapping(prefix = "doorstep.web")
interface WebConfig {

    Cache cache();

    /** The header that names what an answer was made of, for purging: {@code Surrogate-Key}, {@code Cache-Tag}, {@code xkey}. */
    @WithDefault("Surrogate-Key")
    String surrogateKeyHeader();

    /** Sites whose pages may call management and previews from the browser, as {@code https://desk.example}. */
    Optional<List<String>> trustedOrigins();

    interface Cache {
        Lifetime resource();

        Lifetime list();
    }

    interface Lifetime {
        @WithDefault("60S")
        Duration maxAge();

        @WithDefault("5M")
        Duration staleWhileRevalidate();

        @WithDefault("1D")
        Duration staleIfError();
    }
}
