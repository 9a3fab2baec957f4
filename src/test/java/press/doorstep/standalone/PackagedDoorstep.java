package press.doorstep.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged application as a process of its own, started as people start it. {@code -Ddoorstep.java} names another Java for it. */
final class PackagedDoorstep implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern KEY = Pattern.compile("Key +(\\S+)");

    private final Process process;
    private final Path screen;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private PackagedDoorstep(Process process, Path screen, int port) {
        this.process = process;
        this.screen = screen;
        this.port = port;
    }

    static PackagedDoorstep start(Path home, Map<String, String> environment) throws IOException {
        int port = freePort();
        Path screen = Files.createTempFile("doorstep", ".screen");
        String java = System.getProperty("doorstep.java", System.getProperty("java.home") + "/bin/java");
        ProcessBuilder builder = new ProcessBuilder(List.of(java, "-jar", JAR.toString()))
                .redirectErrorStream(true)
                .redirectOutput(screen.toFile());
        builder.environment().putAll(new HashMap<>(environment));
        builder.environment().put("DOORSTEP_HOME", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return new PackagedDoorstep(builder.start(), screen, port);
    }

    /** Below the ports that systems give to connections: one of those could be taken by the database's before the application listens. */
    private static int freePort() throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            int port = ThreadLocalRandom.current().nextInt(18_000, 32_000);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException e) {
                // Somebody else's: another one.
            }
        }
        throw new IOException("No port is free.");
    }

    /** Waits for the first 200 from a path, and answers its body. */
    String awaitAnswer(String path) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            try {
                HttpResponse<String> answer = get(path, "");
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
            } catch (IOException e) {
                // It does not listen yet.
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No answer from " + path + ":\n" + screen());
    }

    /** A connection of one's own. */
    Wire wire() throws IOException {
        return new Wire(port);
    }

    HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** An answer that does not end, to be read line by line. */
    BufferedReader stream(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return new BufferedReader(new InputStreamReader(
                client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
    }

    /** A request as an editor's program sends it; {@code etag} and {@code json} may be empty. */
    HttpResponse<String> send(String method, String path, String key, String etag, String json)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (!etag.isEmpty()) {
            request.header("If-Match", etag);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The key on the screen; empty when none was told. */
    String key() {
        Matcher key = KEY.matcher(screen());
        return key.find() ? key.group(1) : "";
    }

    /** What whoever started it has read so far. */
    String screen() {
        try {
            return Files.readString(screen);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop, as Ctrl-C and systemd do; answers the exit status. */
    int stop() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end:\n" + screen());
        }
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        Files.delete(screen);
    }
}
