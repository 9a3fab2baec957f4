package press.doorstep.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often one address may ask. */
@ConfigMapping(prefix = "doorstep.verification")
interface VerificationConfig {

    @WithDefault("120")
    int limit();

    @WithDefault("60S")
    Duration window();
}
