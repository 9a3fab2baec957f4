package press.doorstep.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How partners are called. */
@ConfigMapping(prefix = "doorstep.webhook")
public interface WebhookConfig {

    /** Networks of our own that may be called all the same, as {@code 10.1.0.0/16}; also without TLS. */
    Optional<List<String>> allowed();

    /** How long one attempt may take, from the first look-up to the last byte. */
    @WithDefault("10S")
    Duration timeout();

    /** The first pause behind an attempt that failed; the next ones are longer and longer. */
    @WithDefault("5S")
    Duration pause();

    /** How long a message is tried; then its receiver is paused. */
    @WithDefault("3D")
    Duration patience();

    /** Calls to one receiver at the same time. One that fails is called once at a time. */
    @WithDefault("4")
    int calls();

    /** How long the record of what was sent is kept. */
    @WithDefault("30D")
    Duration keep();
}
