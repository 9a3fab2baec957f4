package press.doorstep.cache;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What answers are kept, and how much of them. */
@ConfigMapping(prefix = "doorstep.cache")
public interface CacheConfig {

    @WithDefault("true")
    boolean enabled();

    /** Of everything that is kept together, outside Java's heap; a quarter of what that may have, and 256 MB at most, when it is not given. */
    Optional<MemorySize> size();

    /** Of one answer; a longer one is made anew each time. */
    @WithDefault("1M")
    MemorySize largest();

    /** After which an answer is made anew though nothing it shows was changed. */
    @WithDefault("10M")
    Duration longest();
}
