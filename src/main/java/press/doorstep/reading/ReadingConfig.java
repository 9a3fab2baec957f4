package press.doorstep.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reading is counted. */
@ConfigMapping(prefix = "doorstep.reading")
public interface ReadingConfig {

    /** How many beacons one address may send in {@link #window}. */
    @WithDefault("300")
    int limit();

    @WithDefault("60S")
    Duration window();

    /** For how long a reader who comes back to a story is the same reader. */
    @WithDefault("30M")
    Duration again();

    /** How many readers behind one address are counted for one story in that time. */
    @WithDefault("50")
    int readersPerAddress();

    /** How many readings are remembered so that none is counted twice; with more of them, the oldest are forgotten early. 16 bytes each. */
    @WithDefault("2000000")
    int remembered();

    /** How far back {@code asOf} may lie: as long as intervals of five minutes are kept, but for a day. */
    @WithDefault("48H")
    Duration keep();
}
