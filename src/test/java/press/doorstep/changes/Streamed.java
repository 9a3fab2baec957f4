package press.doorstep.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** An open stream of server-sent events and what came over it, read line by line as the standard says. */
final class Streamed implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Event(String id, String name, JsonNode data, long at) {}

    final List<Event> events = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();
    private final InputStream in;

    Streamed(String address, String lastEvent) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/event-stream");
        if (lastEvent != null) {
            request.header("Last-Event-ID", lastEvent);
        }
        try {
            HttpResponse<InputStream> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IOException("The stream answered " + answer.statusCode());
            }
            in = answer.body();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        Thread reading = new Thread(() -> read(in));
        reading.setDaemon(true);
        reading.start();
    }

    private void read(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String id = "";
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        events.add(
                                new Event(id, name, new ObjectMapper().readTree(data.toString()), System.nanoTime()));
                    }
                    data.setLength(0);
                } else if (line.startsWith(":")) {
                    comments.add(line);
                } else {
                    String value = line.substring(line.indexOf(':') + 1).stripLeading();
                    switch (line.substring(0, line.indexOf(':'))) {
                        case "id" -> id = value;
                        case "event" -> name = value;
                        case "data" -> data.append(value);
                        default -> {
                            // Whatever else there is, a reader passes over.
                        }
                    }
                }
            }
        } catch (IOException e) {
            // It was closed.
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
