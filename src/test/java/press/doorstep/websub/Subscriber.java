package press.doorstep.websub;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Somebody who subscribes to feeds, on an address of their own. */
final class Subscriber implements AutoCloseable {

    /** A feed that came. */
    record Sent(Headers headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    final List<Sent> sent = new CopyOnWriteArrayList<>();
    volatile boolean meansIt = true;
    volatile int answersWith = 204;
    private final String host;
    private final HttpServer server;

    Subscriber(String host) throws IOException {
        this.host = host;
        server = HttpServer.create(new InetSocketAddress(host, 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String callback() {
        return "http://" + host + ":" + server.getAddress().getPort() + "/websub?feed=7";
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            if (call.getRequestMethod().equals("POST")) {
                sent.add(
                        new Sent(call.getRequestHeaders(), call.getRequestBody().readAllBytes()));
                call.sendResponseHeaders(answersWith, -1);
                return;
            }
            Map<String, String> query = new LinkedHashMap<>();
            for (String pair : call.getRequestURI().getRawQuery().split("&")) {
                String[] parts = pair.split("=", 2);
                query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
            asked.add(query);
            String challenge = query.getOrDefault("hub.challenge", "");
            // A length of 0 sends it in chunks.
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write((meansIt ? challenge : challenge + "!").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
