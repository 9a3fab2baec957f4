package press.doorstep.partner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How partners' feeds are polled. */
@ConfigMapping(prefix = "doorstep.partner")
interface PartnerConfig {

    /** Off, feeds are kept and listed but not fetched. */
    @WithDefault("true")
    boolean polling();

    /** Whether feeds may be on hosts that are not on the public net. */
    @WithDefault("false")
    boolean privateAddresses();

    /** How long a feed may take in all. */
    @WithDefault("15S")
    Duration patience();

    /** How many bytes a feed may have. */
    @WithDefault("5000000")
    int largest();

    /** How many entries of a feed are read at a time. */
    @WithDefault("200")
    int entries();

    /** For how long entries are kept. */
    @WithDefault("90D")
    Duration keep();

    /** What the poller calls itself. */
    @WithDefault("Doorstep feed reader")
    String agent();
}
