package press.doorstep.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Somebody who is called and behaves as a test wants it. */
final class Receiver implements AutoCloseable {

    /** What it does with a call. */
    enum Manner {
        TAKES,
        HANGS,
        RESETS,
        FAILS,
        REDIRECTS,
        NEVER_ENDS,
        SAYS_GONE
    }

    record Call(Map<String, String> headers, String body, JsonNode json, long at) {}

    final List<Call> taken = new CopyOnWriteArrayList<>();
    final AtomicInteger calls = new AtomicInteger();
    final AtomicLong bytesSent = new AtomicLong();
    volatile Manner manner;
    private volatile String elsewhere = "";
    private final ServerSocket server;

    Receiver(Manner manner) throws IOException {
        this.manner = manner;
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    Receiver redirectingTo(Receiver other) {
        elsewhere = other.url();
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/doorstep?from=tests";
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> answer(socket));
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        calls.incrementAndGet();
        try (socket) {
            Call call = read(new BufferedInputStream(socket.getInputStream()));
            OutputStream out = socket.getOutputStream();
            switch (manner) {
                case TAKES -> {
                    taken.add(call);
                    say(out, "204 No Content", "");
                }
                case HANGS -> Thread.sleep(5_000);
                case RESETS -> socket.setSoLinger(true, 0);
                case FAILS -> say(out, "500 Oh No", "Content-Length: 0\r\n");
                case SAYS_GONE -> say(out, "410 Gone", "Content-Length: 0\r\n");
                case REDIRECTS -> say(out, "301 Moved", "Location: " + elsewhere + "\r\nContent-Length: 0\r\n");
                case NEVER_ENDS -> {
                    taken.add(call);
                    say(out, "200 OK", "");
                    byte[] much = new byte[1 << 16];
                    while (true) {
                        out.write(much);
                        bytesSent.addAndGet(much.length);
                    }
                }
            }
        } catch (IOException | InterruptedException e) {
            // The caller has gone.
        }
    }

    private static void say(OutputStream out, String status, String headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static Call read(InputStream in) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        String line = line(in);
        headers.put("", line);
        for (line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.get("content-length")));
        return new Call(
                headers,
                new String(body, StandardCharsets.UTF_8),
                new ObjectMapper().readTree(body),
                System.nanoTime());
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
