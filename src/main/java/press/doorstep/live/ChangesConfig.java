package press.doorstep.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long it is remembered what became different for readers. */
@ConfigMapping(prefix = "doorstep.changes")
public interface ChangesConfig {

    /** Whoever was away longer begins anew with the export. */
    @WithDefault("30D")
    Duration keep();

    /** How many numbers back, however young they are. */
    @WithDefault("5000000")
    long most();
}
