package press.doorstep.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where the index is and what it may take. */
@ConfigMapping(prefix = "doorstep.search")
interface SearchConfig {

    /** The index's folder; without it {@code search} in Doorstep's own folder, or a temporary one where there is none. */
    Optional<String> directory();

    /** How many megabytes of changes are held before they are written. */
    @WithDefault("32")
    int memory();

    /** How long a reader's pages stay as they were when the first was given out. */
    @WithDefault("5M")
    Duration pagesFor();
}
