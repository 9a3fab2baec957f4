package press.doorstep.syndication;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** What can be set about feeds. */
@ConfigMapping(prefix = "doorstep.syndication")
public interface SyndicationConfig {

    /** Whether Doorstep is itself a WebSub hub of its feeds, at {@code /websub}. */
    @WithDefault("true")
    boolean hub();

    /** Other WebSub hubs that are told of changes of feeds; feeds name them to their readers. */
    Optional<List<String>> hubs();
}
