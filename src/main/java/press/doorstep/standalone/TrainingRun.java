package press.doorstep.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The run that packaging makes to learn which classes a start and the first requests need. Java writes them into an archive beside the
 * application ({@code app-cds.jsa}, from Java 25 on {@code app.aot}), and the start script gives it back to Java: no class is read and
 * checked twice. The framework starts us for this with a property set and would stop before anything of ours has run; a whole start with
 * database, demo and requests makes the better archive.
 */
final class TrainingRun {

    private static final String ASKED_FOR = "quarkus.appcds.generate";
    private static final String PROPERTY = "doorstep.training-run";

    /** What front ends ask first. */
    private static final List<String> PATHS = List.of(
            "/v1/articles",
            "/v1/articles?language=en&topic=transport&limit=5&fields=slug,headline",
            "/v1/articles/we-keep-the-bridge-open",
            "/v1/articles/we-keep-the-bridge-open?bodyFormat=html",
            "/v1/quotations?form=direct",
            "/v1/speakers",
            "/v1/speakers/marit-halvorsen/quotations",
            "/v1/topics?view=tree",
            "/v1/search?q=bridge%20toll&highlight=true&facets=topic,year",
            "/v1/suggest?q=halv",
            "/v1/nothing",
            "/q/health/ready");

    private TrainingRun() {}

    static boolean isAskedFor() {
        return System.getProperty(ASKED_FOR) != null;
    }

    static boolean isOn() {
        return System.getProperty(PROPERTY) != null;
    }

    /**
     * Makes this an ordinary start in a folder that goes away, beside the packaged application, for nobody but us. Leaves word of the Java that
     * the archive is for: another Java would complain about it.
     */
    static void begin() throws IOException {
        Files.writeString(Path.of("trained-for"), System.getProperty("java.runtime.version") + "\n");
        Path home = Path.of("..", "training-run").toAbsolutePath().normalize();
        System.clearProperty(ASKED_FOR);
        System.setProperty(PROPERTY, home.toString());
        System.setProperty("doorstep.home", home.toString());
        System.setProperty("quarkus.http.host", "127.0.0.1");
        System.setProperty("quarkus.http.port", "0");
        clear();
    }

    /** Asks what front ends ask, of the application on this port. */
    static void read(int port) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : PATHS) {
            URI address = URI.create("http://127.0.0.1:" + port + path);
            client.send(
                    HttpRequest.newBuilder(address)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }

    /** Once the database has stopped. */
    static void clear() {
        try {
            PackedPrograms.deleteTree(Path.of(System.getProperty(PROPERTY)));
        } catch (IOException e) {
            System.err.println("Left behind by the training run: " + e.getMessage());
        }
    }
}
