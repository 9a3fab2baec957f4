package press.doorstep.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;

/** Requests that are sent without waiting for answers get theirs in order, from what is kept and from the server by turns. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ShortWayTest {

    private static final String KEPT = "/v1/topics?limit=7";

    @TestHTTPResource("/")
    URI server;

    @Test
    void answersInOrder() throws IOException {
        List<String> paths = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            paths.addAll(List.of(KEPT, KEPT, "/q/health/live", KEPT, "/v1/articles/none-" + round, KEPT, KEPT));
        }
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            for (String path : List.of(KEPT, KEPT, KEPT)) {
                send(socket, path, "warm");
                answer(socket.getInputStream());
            }
            for (int at = 0; at < paths.size(); at++) {
                send(socket, paths.get(at), "request-" + at);
            }
            for (int at = 0; at < paths.size(); at++) {
                assertIsFor(answer(socket.getInputStream()), paths.get(at), "request-" + at);
            }
        }
    }

    @Test
    void goesOnAfterABodyAndEndsWhereAClientSaysSo() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            for (int round = 0; round < 3; round++) {
                send(socket, KEPT, "request-kept");
                assertIsFor(answer(socket.getInputStream()), KEPT, "request-kept");
            }
            String body = "{\"claims\":[]}";
            write(
                    socket,
                    "POST /v1/verify HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
                            + body.length() + "\r\n\r\n" + body);
            send(socket, KEPT, "request-behind");
            answer(socket.getInputStream());
            assertIsFor(answer(socket.getInputStream()), KEPT, "request-behind");
            write(socket, "GET " + KEPT + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            answer(socket.getInputStream());
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    private static void assertIsFor(String answer, String path, String id) {
        if (path.startsWith("/v1/")) {
            assertThat(answer).containsIgnoringCase("x-request-id: " + id + "\r\n");
        }
        assertThat(answer).startsWith(path.startsWith("/v1/articles") ? "HTTP/1.1 404 " : "HTTP/1.1 200 ");
    }

    private static void send(Socket socket, String path, String id) throws IOException {
        write(socket, "GET " + path + " HTTP/1.1\r\nHost: a\r\nX-Request-Id: " + id + "\r\n\r\n");
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The head of the next answer; its body is read over. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("the end of the connection after: " + head).isNotNegative();
            head.append((char) next);
        }
        String length = head.toString()
                .lines()
                .filter(line -> line.toLowerCase().startsWith("content-length:"))
                .map(line -> line.substring(15).strip())
                .findFirst()
                .orElse("0");
        in.readNBytes(Integer.parseInt(length));
        return head.toString();
    }
}
