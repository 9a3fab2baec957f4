package press.doorstep.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.doorstep.DatabaseForTests;

/** Public answers: validators, packing, HEAD, links, headers. Asked with a client that adds nothing of its own. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RepliesTest {

    private static final String STORY = "conventions/story";

    @TestHTTPResource("/")
    URI base;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_story_carries_its_validators_and_its_lifetime() throws Exception {
        HttpResponse<byte[]> story = ask("GET", STORY);
        assertThat(story.statusCode()).isEqualTo(200);
        assertThat(one(story, "ETag")).matches("\"[A-Za-z0-9_-]{24}\"");
        assertThat(one(story, "Last-Modified")).isEqualTo("Mon, 23 Nov 2026 10:02:00 GMT");
        assertThat(one(story, "Cache-Control"))
                .isEqualTo("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400");
        assertThat(one(story, "Content-Type")).isEqualTo("application/json;charset=UTF-8");
        assertThat(one(story, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(one(story, "Content-Length")).isEqualTo(String.valueOf(story.body().length));
        assertThat(one(story, "Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(story.headers().allValues("Content-Encoding")).isEmpty();
    }

    @Test
    void each_packing_has_its_own_tag_and_the_same_content() throws Exception {
        HttpResponse<byte[]> plain = ask("GET", STORY);
        HttpResponse<byte[]> gzip = ask("GET", STORY, "Accept-Encoding", "gzip");
        HttpResponse<byte[]> brotli = ask("GET", STORY, "Accept-Encoding", "gzip, deflate, br");
        assertThat(one(gzip, "Content-Encoding")).isEqualTo("gzip");
        assertThat(one(brotli, "Content-Encoding")).isEqualTo("br");
        assertThat(one(gzip, "ETag")).isEqualTo(one(plain, "ETag").replaceFirst("\"$", "-gzip\""));
        assertThat(one(brotli, "ETag")).isEqualTo(one(plain, "ETag").replaceFirst("\"$", "-br\""));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(Decoder.decompress(brotli.body()).getDecompressedData()).isEqualTo(plain.body());
        assertThat(one(gzip, "Content-Length")).isEqualTo(String.valueOf(gzip.body().length));
        assertThat(gzip.body().length).isLessThan(plain.body().length / 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        deflate              |
        identity             |
        gzip;q=0             |
        gzip;q=0.5, br;q=0.1 | gzip
        br;q=0, gzip         | gzip
        *                    | br
        *, br;q=0            | gzip
        gzip;q=nonsense      |
        """)
    void packing_is_negotiated_by_weight(String accept, String coding) throws Exception {
        HttpResponse<byte[]> answer = ask("GET", STORY, "Accept-Encoding", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(coding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void whoever_has_it_is_told_so(String coding) throws Exception {
        HttpResponse<byte[]> had = ask("GET", STORY, "Accept-Encoding", coding);
        String tag = one(had, "ETag");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "\"a\",W/" + tag, "*")) {
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<byte[]> again = ask(method, STORY, "Accept-Encoding", coding, "If-None-Match", known);
                assertThat(again.statusCode()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                for (String header : List.of("ETag", "Cache-Control", "Vary", "Last-Modified")) {
                    assertThat(one(again, header)).isEqualTo(one(had, header));
                }
                assertThat(again.headers().allValues("Content-Encoding")).isEmpty();
            }
        }
        HttpResponse<byte[]> other = ask("GET", STORY, "Accept-Encoding", coding, "If-None-Match", "\"other\"");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void dates_are_looked_at_only_without_tags() throws Exception {
        String then = "Mon, 23 Nov 2026 10:02:00 GMT";
        assertThat(ask("GET", STORY, "If-Modified-Since", then).statusCode()).isEqualTo(304);
        assertThat(ask("GET", STORY, "If-Modified-Since", "Mon, 23 Nov 2026 10:01:59 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("GET", STORY, "If-Modified-Since", then, "If-None-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask("GET", STORY, "If-Modified-Since", "yesterday").statusCode())
                .isEqualTo(200);
        // A list has no date.
        assertThat(ask("GET", "conventions", "If-Modified-Since", then).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "br"})
    void head_has_the_headers_of_get(String coding) throws Exception {
        for (String path : List.of(STORY, "conventions", "conventions?limit=0", "nowhere", "")) {
            HttpResponse<byte[]> get = ask("GET", path, "Accept-Encoding", coding);
            HttpResponse<byte[]> head = ask("HEAD", path, "Accept-Encoding", coding);
            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            for (String header : get.headers().map().keySet()) {
                if (!header.equals("x-request-id") && !(get.statusCode() >= 400 && header.startsWith("content-"))) {
                    assertThat(head.headers().allValues(header))
                            .as(path + " " + header)
                            .isEqualTo(get.headers().allValues(header));
                }
            }
        }
    }

    @Test
    void a_list_links_to_its_pages_and_is_tagged_for_purging() throws Exception {
        HttpResponse<byte[]> list = ask("GET", "conventions?limit=20&topic=energy%2Ctrade");
        assertThat(one(list, "Link"))
                .matches("</conventions\\?limit=20&topic=energy,trade>; rel=\"first\", "
                        + "</conventions\\?limit=20&topic=energy,trade&cursor=[A-Za-z0-9_-]+>; rel=\"next\"");
        assertThat(one(list, "Surrogate-Key")).isEqualTo("things a1");
        String next = one(list, "Link").replaceFirst(".*</([^>]+)>; rel=\"next\"", "$1");
        HttpResponse<byte[]> second = ask("GET", next);
        assertThat(second.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> third = ask("GET", one(second, "Link").replaceFirst(".*</([^>]+)>; rel=\"next\"", "$1"));
        assertThat(one(third, "Link")).doesNotContain("next");
        assertThat(new String(third.body()))
                .isEqualTo("{\"items\":[40, 41, 42, 43, 44, 45, 46, 47, 48, 49],\"page\":{\"limit\":20}}");
    }

    @Test
    void only_the_fields_asked_for_go_out() throws Exception {
        HttpResponse<byte[]> story = ask("GET", STORY + "?fields=topics.name,headline");
        assertThat(new String(story.body()))
                .isEqualTo("{\"headline\":\"Bridge\",\"topics\":[{\"name\":\"Harbours\"}]}");
        assertThat(new String(ask("GET", STORY + "?fields=topics,topics.name").body()))
                .isEqualTo("{\"topics\":[{\"name\":\"Harbours\",\"slug\":\"harbours\"}]}");
        HttpResponse<byte[]> refused = ask("GET", STORY + "?fields=headlin");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new String(refused.body())).contains("Did you mean \\\"headline\\\"?");
        assertThat(ask("GET", STORY + "?fields=headline,").statusCode()).isEqualTo(400);
    }

    @Test
    void any_page_may_read_what_is_public() throws Exception {
        for (String path : List.of(STORY, "nowhere", "conventions?limit=0", "conventions;refused=at-the-door")) {
            HttpResponse<byte[]> answer = ask("GET", path, "Origin", "https://evil.example");
            assertThat(one(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.headers().allValues("Access-Control-Allow-Credentials"))
                    .isEmpty();
            assertThat(one(answer, "Access-Control-Expose-Headers")).contains("ETag", "Link", "RateLimit");
        }
        HttpResponse<byte[]> preflight =
                ask("OPTIONS", STORY, "Origin", "https://any.example", "Access-Control-Request-Method", "GET");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(one(preflight, "Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(one(ask("OPTIONS", STORY), "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(ask("OPTIONS", "nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void no_page_may_call_management_unless_it_is_named() throws Exception {
        HttpResponse<byte[]> answer = ask("GET", "manage/v1/keys", "Origin", "https://evil.example");
        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
        HttpResponse<byte[]> preflight = ask(
                "OPTIONS", "manage/v1/keys", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST");
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    private HttpResponse<byte[]> ask(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String one(HttpResponse<?> answer, String header) {
        List<String> values = answer.headers().allValues(header);
        assertThat(values).as(header + " in " + answer.headers().map()).hasSize(1);
        return values.get(0);
    }
}
