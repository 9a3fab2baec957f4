package press.doorstep.syndication;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What can be set about feeds. */
@ConfigMapping(prefix = "doorstep.syndication")
interface SyndicationConfig {

    /** WebSub hubs that are told of changes of feeds; feeds name them to their readers. */
    Optional<List<String>> hubs();
}
