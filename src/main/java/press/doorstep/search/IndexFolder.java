package press.doorstep.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where the index is.
 *
 * @param temporary whether it goes when the application ends
 */
record IndexFolder(Path path, boolean temporary) {

    /** The configured folder, else {@code search} in Doorstep's own, else one for this run. */
    static IndexFolder of(SearchConfig config) throws IOException {
        if (config.directory().isPresent()) {
            return new IndexFolder(Path.of(config.directory().get()), false);
        }
        Path home = ConfigProvider.getConfig()
                .getOptionalValue("doorstep.home", String.class)
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".doorstep"));
        return Files.isWritable(home) ? new IndexFolder(home.resolve("search"), false) : forThisRun();
    }

    static IndexFolder forThisRun() throws IOException {
        return new IndexFolder(Files.createTempDirectory("doorstep-search"), true);
    }
}
