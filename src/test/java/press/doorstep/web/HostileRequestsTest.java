package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;

/** Requests meant to be read one way by one layer and another way by the next. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class HostileRequestsTest {

    @TestHTTPResource("/")
    URL base;

    @Inject
    Newsroom newsroom;

    RawHttp raw;

    @BeforeEach
    void open() {
        raw = new RawHttp(base.getPort());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conventions;x",
                "/conventions;x=1/story",
                "/conventions%3bx",
                "/conventions%3Bx",
                "//conventions",
                "/conventions//story",
                "/conventions/./story",
                "/conventions/../conventions",
                "/.git/config",
                "/conventions/%2e/story",
                "/conventions%2fstory",
                "/conventions%5cstory",
                "/conventions/%00",
                "/conventions%00",
                "/conventions/%ff",
                "/conventions/%c0%ae",
                "/conventions/%ed%a0%80",
                "/conventions/%252e",
                "/conventions/%0d%0aX:1",
                "/conventions/%7f",
                "/conventions/\u00e9",
            })
    void a_path_that_can_be_read_two_ways_is_refused(String path) {
        refused(raw.ask("GET " + path), 400, "invalid-url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=%00", "topic=a%00b", "q=%ff", "q=%ed%a0%80", "q=a%00", "%00=1", "q=\u00e9"})
    void a_query_that_is_no_text_is_refused(String query) {
        refused(raw.ask("GET /conventions?" + query), 400, "invalid-url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/conventions\\story", "/conventions/%", "/conventions/%2", "/conventions/%zz", "/conventions/${7*7}",
                "/conventions/{{7*7}}", "/conventions/<b>", "/con|ventions", "/conventions?q=%", "/conventions?q=a|b"
            })
    void what_is_no_uri_is_refused_by_the_server_itself(String uri) {
        assertThat(raw.ask("GET " + uri)).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void a_line_break_in_a_query_stays_in_it() {
        assertThat(raw.ask("GET /conventions?a=%0d%0aX-Injected:1").toLowerCase())
                .doesNotContain("\nx-injected");
    }

    @Test
    void long_addresses_and_headers_are_refused() {
        refused(raw.ask("GET /conventions?q=" + "a".repeat(5000)), 414, "uri-too-long");
        String answer = raw.ask("GET /conventions", "X-Big: " + "a".repeat(9000));
        refused(answer, 431, "headers-too-large");
        assertThat(answer).doesNotContain("max-age");
        // Beyond the server's own limits its bare answer will do.
        assertThat(raw.ask("GET /conventions", "X-Big: " + "a".repeat(100_000))).contains(" 431 ");
        assertThat(raw.ask("GET /conventions?q=" + "a".repeat(100_000))).contains(" 414 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET /conventions HTTP/1.1~Connection: close~~
        GET /conventions HTTP/1.1~Host: a~Host: b~~
        GET /conventions HTTP/1.1~Host: a~X-A : b~~
        GET /conventions HTTP/1.1~Host: a~X-A: b\\0c~~
        GET /a b HTTP/1.1~Host: a~~
        """)
    void a_malformed_request_is_refused(String request) {
        String text = request.replace("~", "\r\n").replace("\\0", "\0");
        assertThat(raw.send(text.getBytes(StandardCharsets.ISO_8859_1)))
                .startsWith("HTTP/1.")
                .contains(" 400 ");
    }

    @Test
    void a_body_of_two_lengths_is_one_request_or_none() {
        String answer = raw.send("""
                POST /conventions HTTP/1.1\r
                Host: a\r
                Content-Length: 5\r
                Transfer-Encoding: chunked\r
                \r
                0\r
                \r
                GET /conventions/smuggled HTTP/1.1\r
                Host: a\r
                \r
                """.getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer.split("HTTP/1.1 ")).hasSize(2);
    }

    @Test
    void a_body_announced_too_large_is_refused_before_it_is_sent() {
        String answer = raw.ask(
                "POST /conventions",
                key(),
                "Content-Type: application/json",
                "Content-Length: 2147483648",
                "Expect: 100-continue");
        refused(answer, 413, "body-too-large");
        assertThat(answer).doesNotContain("100 Continue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4000000", "Transfer-Encoding: chunked"})
    void who_goes_on_sending_too_much_is_told_all_the_same(String length) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /conventions HTTP/1.1\r\nHost: a\r\n" + key() + "\r\nContent-Type: application/json\r\n"
                            + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String chunk = "x".repeat(40_000);
            byte[] part =
                    (length.startsWith("C") ? chunk : "9c40\r\n" + chunk + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < 100; sent++) {
                out.write(part);
                out.flush();
                if (sent % 25 == 0) {
                    Thread.sleep(100);
                }
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            refused(answer, 413, "body-too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_sends_too_much_over_http2_is_told_too(boolean announced) throws Exception {
        String[] key = key().split(": ", 2);
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setHttp2ClearTextUpgrade(false));
            String answer = client.request(HttpMethod.POST, base.getPort(), base.getHost(), "/conventions")
                    .compose(request -> {
                        request.putHeader(key[0], key[1]).putHeader("Content-Type", "application/json");
                        if (announced) {
                            request.putHeader("Content-Length", "4000000");
                        } else {
                            request.setChunked(true);
                        }
                        for (int sent = 0; sent < 100; sent++) {
                            request.write("x".repeat(40_000));
                        }
                        request.end();
                        return request.response();
                    })
                    .compose(response -> response.body().map(body -> response.statusCode() + " " + body))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            assertThat(answer).startsWith("413 ").contains("\"code\":\"body-too-large\"");
        } finally {
            vertx.close();
        }
    }

    @Test
    void a_body_without_a_length_is_counted() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /conventions HTTP/1.1\r\nHost: a\r\n" + key()
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("8000\r\n" + "x".repeat(0x8000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int sent = 0; sent < 32; sent++) {
                out.write(chunk);
            }
            out.flush();
            // The body has not ended; the answer comes all the same.
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void a_host_is_nowhere_repeated() {
        for (String header : new String[] {
            "X-Forwarded-Host: evil.example",
            "Forwarded: host=evil.example;proto=http",
            "X-Forwarded-Prefix: /evil",
            "X-Original-URL: /evil"
        }) {
            String answer = raw.ask("GET /conventions?limit=2", header);
            assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil");
        }
        String answer = raw.send("GET /conventions?limit=2 HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil");
    }

    private String key() {
        return "Authorization: Bearer "
                + newsroom.person("ana", Scope.CONTENT_WRITE).key();
    }

    private static void refused(String answer, int status, String code) {
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).contains("\"code\":\"" + code + "\"");
        assertThat(answer.toLowerCase()).contains("content-type: application/problem+json", "cache-control: no-store");
    }
}
