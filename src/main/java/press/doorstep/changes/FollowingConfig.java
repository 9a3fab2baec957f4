package press.doorstep.changes;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many may follow changes on one node. */
@ConfigMapping(prefix = "doorstep.following")
public interface FollowingConfig {

    /** Open streams. */
    @WithDefault("500")
    int streams();

    /** Requests that wait for something to happen. */
    @WithDefault("5000")
    int waiting();

    /** Exports at the same time. */
    @WithDefault("4")
    int exports();

    /** Readers at the same time who catch up with what of the export has become different. */
    @WithDefault("16")
    int updates();

    /** How often a quiet stream is given a sign of life. Who takes nothing in for twice as long is cut off. */
    @WithDefault("15S")
    Duration heartbeat();
}
