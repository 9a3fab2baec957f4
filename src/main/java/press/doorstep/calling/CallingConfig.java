package press.doorstep.calling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whom Doorstep calls when others ask for it, and how long it waits for them. */
@ConfigMapping(prefix = "doorstep.calling")
public interface CallingConfig {

    /** Networks of our own that may be called all the same, as {@code 10.1.0.0/16}; also without TLS. */
    Optional<List<String>> allowed();

    /** How long one attempt may take, from the first look-up to the last byte. */
    @WithDefault("10S")
    Duration timeout();
}
