package press.doorstep.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where the index is. */
final class IndexFolder {

    private IndexFolder() {}

    /** The configured folder, else {@code search} in Doorstep's own, else a temporary one that is new at each start. */
    static Path of(SearchConfig config) throws IOException {
        if (config.directory().isPresent()) {
            return Path.of(config.directory().get());
        }
        Path home = ConfigProvider.getConfig()
                .getOptionalValue("doorstep.home", String.class)
                .map(Path::of)
                .orElse(null);
        return home != null && Files.isWritable(home) ? home.resolve("search") : temporary();
    }

    static Path temporary() throws IOException {
        return Files.createTempDirectory("doorstep-search");
    }
}
