package press.doorstep.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long facts are kept. */
@ConfigMapping(prefix = "doorstep.outbox")
public interface OutboxConfig {

    /** At least; and until everybody who reads them has. */
    @WithDefault("30D")
    Duration keep();
}
