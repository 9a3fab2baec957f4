package press.doorstep.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about access. */
@ConfigMapping(prefix = "doorstep.access")
interface AccessConfig {

    FailedKeys failedKeys();

    /** How many bad keys one address may send in a window. */
    interface FailedKeys {
        @WithDefault("20")
        int limit();

        @WithDefault("60S")
        Duration window();
    }
}
