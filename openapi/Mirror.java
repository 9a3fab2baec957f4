import com.sun.net.httpserver.HttpServer;
import java.io.*;
import java.net.*;
import java.net.http.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.time.Duration;
import java.util.concurrent.*;
import java.util.regex.*;
import java.util.stream.Stream;

/** Keeps a folder equal to what a Doorstep publishes: java Mirror.java BASE FOLDER [poll | stream | webhook PORT] */
public class Mirror {
    static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    static final Pattern LINE = Pattern.compile("\\{\"kind\":\"(\\w+)\",(?:\"type\":\"(\\w+)\",)?\"(id|export|changes)\":\"([\\w-]+)\"");
    static final Semaphore RING = new Semaphore(0);
    static String base;
    static Path records, place;

    public static void main(String[] args) throws Exception {
        base = args[0] + "/v1/";
        records = Files.createDirectories(Path.of(args[1], "records"));
        place = records.resolveSibling("place"); // where to go on with the export: written behind what it stands for, never before
        String mode = args.length > 2 ? args[2] : "poll";
        if (mode.equals("webhook")) listen(Integer.parseInt(args[3]));
        while (true) {
            try {
                catchUp();
                String cursor = Files.readString(place).replace("since=", "cursor=");
                switch (mode) {
                    case "poll" -> get("changes?limit=1&wait=20&" + cursor).close();
                    case "stream" -> follow(get("changes/stream?" + cursor));
                    default -> RING.tryAcquire(20, TimeUnit.SECONDS);
                }
            } catch (IOException e) {
                System.err.println(e);
                Thread.sleep(1000);
            }
        }
    }

    static void catchUp() throws IOException, InterruptedException {
        RING.drainPermits();
        if (!Files.exists(place)) clear();
        do {
            String from = Files.exists(place) ? "?" + Files.readString(place) : "";
            try (BufferedReader lines = get("export" + from)) {
                for (String line; (line = lines.readLine()) != null; ) take(line);
            }
        } while (!Files.exists(place) || !Files.readString(place).startsWith("since=")); // an export may break off
    }

    static void take(String line) throws IOException {
        Matcher m = LINE.matcher(line);
        if (!m.lookingAt()) throw new IOException("No line of an export: " + line);
        switch (m.group(1)) {
            case "cursor" -> write(place, (m.group(3).equals("changes") ? "since=" : "cursor=") + m.group(4));
            case "gone" -> Files.deleteIfExists(records.resolve(m.group(2)).resolve(m.group(4) + ".json"));
            default -> write(records.resolve(m.group(1)).resolve(m.group(4) + ".json"), line);
        }
    }

    /** Whole or not at all: a reader, or a crash, never meets half a file. */
    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.move(Files.writeString(Path.of(file + ".new"), text), file, StandardCopyOption.ATOMIC_MOVE);
    }

    static void clear() throws IOException {
        try (Stream<Path> all = Files.walk(records)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) Files.delete(file);
        }
    }

    static BufferedReader get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60)).build();
        HttpResponse<InputStream> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() == 410) Files.deleteIfExists(place); // away for too long: begin anew
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** A blank line ends an event, and every sign of life. Of many at once the last will do. */
    static void follow(BufferedReader stream) throws IOException, InterruptedException {
        try (stream) {
            for (String line; (line = stream.readLine()) != null; ) if (line.isEmpty() && !stream.ready()) catchUp();
        }
    }

    /** A call is only a ring at the door: what is true is read from the source, so nothing in it need be believed. */
    static void listen(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(port), 0);
        server.createContext("/", call -> {
            try (call) {
                call.getRequestBody().skip(1 << 20);
                RING.release();
                call.sendResponseHeaders(204, -1);
            }
        });
        server.start();
    }
}
