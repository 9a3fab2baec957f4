package press.doorstep.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How partners are called. */
@ConfigMapping(prefix = "doorstep.webhook")
public interface WebhookConfig {

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
