package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.live.LiveArticles;

/** Plain requests for stories, which are read together, get what they would get one by one. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StoriesTogetherTest {

    private static final List<String> SLUGS = List.of("dv-lead", "dv-analysis", "dv-bridge", "dv-opinion");

    /** No answer is kept for whoever says twice what they take, so each of these is read. */
    private static final List<String> PLAIN = List.of("*/*", "application/json");

    /** What else is taken is for the resource to look at; it is our own JSON that comes of it. */
    private static final List<String> CHOOSY = List.of("application/json", "text/x-nothing-of-ours;q=0.5");

    private static final Set<String> OF_EACH_ANSWER = Set.of("x-request-id");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    HarbourArchive archive;

    @Inject
    LiveArticles articles;

    @TestHTTPResource("/")
    URI base;

    @BeforeEach
    void fill() {
        archive.fill();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, dv-lead, ''",
        "HEAD, dv-lead, ''",
        "GET, dv-bridge, gzip",
        "GET, dv-bridge, br",
        "HEAD, dv-bridge, gzip",
        "GET, dv-nobody-wrote-this, ''",
        "HEAD, dv-nobody-wrote-this, ''"
    })
    void the_answer_is_the_one_of_the_resource(String method, String slug, String coding) {
        HttpResponse<byte[]> together = send(request(method, slug, PLAIN, "Accept-Encoding", coding));
        HttpResponse<byte[]> alone = send(request(method, slug, CHOOSY, "Accept-Encoding", coding));
        assertThat(together.statusCode()).isEqualTo(alone.statusCode());
        assertThat(headers(together)).isEqualTo(headers(alone));
        if (alone.statusCode() == 200) {
            assertThat(together.body()).isEqualTo(alone.body());
        }
    }

    @Test
    void whoever_has_it_is_told_so() {
        HttpResponse<byte[]> first = send(request("GET", "dv-lead", PLAIN, "Accept-Encoding", ""));
        for (String header : List.of("If-None-Match", "If-Modified-Since")) {
            String validator = first.headers()
                    .firstValue(header.equals("If-None-Match") ? "ETag" : "Last-Modified")
                    .orElseThrow();
            HttpResponse<byte[]> again = send(request("GET", "dv-lead", PLAIN, header, validator));
            HttpResponse<byte[]> alone = send(request("GET", "dv-lead", CHOOSY, header, validator));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(headers(again)).isEqualTo(headers(alone));
        }
    }

    @Test
    void those_that_are_not_live_are_not_among_the_others() {
        assertThat(articles.findAll(Set.of("dv-lead", "dv-bridge", "dv-nobody-wrote-this")))
                .containsOnlyKeys("dv-lead", "dv-bridge");
    }

    @Test
    void many_at_once_get_each_their_own() {
        Map<String, byte[]> alone = new TreeMap<>();
        for (String slug : SLUGS) {
            alone.put(
                    slug,
                    send(request("GET", slug, CHOOSY, "Accept-Encoding", "")).body());
        }
        for (int round = 0; round < 10; round++) {
            List<CompletableFuture<HttpResponse<byte[]>>> answers = new ArrayList<>();
            for (int each = 0; each < 64; each++) {
                answers.add(client.sendAsync(
                        request("GET", SLUGS.get(each % SLUGS.size()), PLAIN, "Accept-Encoding", ""),
                        HttpResponse.BodyHandlers.ofByteArray()));
            }
            for (int each = 0; each < answers.size(); each++) {
                HttpResponse<byte[]> answer = answers.get(each).join();
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                        .isEqualTo(new String(alone.get(SLUGS.get(each % SLUGS.size())), StandardCharsets.UTF_8));
            }
        }
    }

    private HttpRequest request(String method, String slug, List<String> accepted, String header, String value) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/v1/articles/" + slug))
                .method(method, HttpRequest.BodyPublishers.noBody());
        accepted.forEach(type -> request.header("Accept", type));
        if (!value.isEmpty()) {
            request.header(header, value);
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }

    private static Map<String, List<String>> headers(HttpResponse<byte[]> answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(OF_EACH_ANSWER);
        if (answer.statusCode() == 404) {
            // Its body names the request.
            headers.remove("content-length");
        }
        return headers;
    }
}
