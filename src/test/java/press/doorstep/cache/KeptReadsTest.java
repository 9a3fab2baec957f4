package press.doorstep.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Answers that are kept say what the resource says, to the byte, and go when something they show is changed. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class KeptReadsTest {

    private static final List<String[]> WAYS_OF_ASKING = List.of(
            new String[] {"GET"},
            new String[] {"HEAD"},
            new String[] {"GET", "Accept-Encoding", "gzip"},
            new String[] {"GET", "Accept-Encoding", "br, gzip;q=0.5"},
            new String[] {"HEAD", "Accept-Encoding", "gzip"},
            new String[] {"GET", "Accept", "application/json", "Origin", "https://site.example"},
            new String[] {"GET", "Accept", "text/html"},
            new String[] {"GET", "If-None-Match", "*"},
            new String[] {"GET", "If-None-Match", "\"another\""},
            new String[] {"GET", "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"},
            new String[] {"GET", "X-Request-Id", "an-id-of-ours-1"});

    @Inject
    Newsroom newsroom;

    @Inject
    HearChanges hearing;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String word = "kr" + UUID.randomUUID().toString().substring(0, 8);
    private Newsroom.Person editor;
    private String topic;
    private String speaker;
    private String author;
    private String article;
    private String collection;

    @BeforeEach
    void publish() {
        editor = newsroom.editor("ana");
        topic = created("/manage/v1/topics", "{\"kind\":\"subject\",\"names\":{\"en\":\"Topic %s\"}}".formatted(word));
        speaker =
                created("/manage/v1/speakers", "{\"kind\":\"person\",\"names\":{\"en\":\"Vera %s\"}}".formatted(word));
        author = created("/manage/v1/authors", "{\"names\":{\"en\":\"Writer %s\"}}".formatted(word));
        article = created("/manage/v1/articles", story("Headline " + word));
        publishArticle();
        collection = created(
                "/manage/v1/collections",
                "{\"kind\":\"dossier\",\"language\":\"en\",\"title\":\"File %s\",\"articles\":[\"%s\"]}"
                        .formatted(word, article));
        put("/manage/v1/collections/" + collection, "/publication", "{}");
    }

    private List<String> addresses() {
        String quotation = newsroom.passerBy().get("/v1/articles/" + article).path("quotations[0].id");
        List<String> addresses = new ArrayList<>(List.of("/v1/site", "/v1/counts", "/v1/topics?view=tree"));
        for (String list :
                List.of("articles", "quotations", "speakers", "topics", "authors", "collections", "places")) {
            addresses.add("/v1/" + list + "?limit=5");
        }
        addresses.add("/v1/articles?topic=" + topic + "&language=en&count=exact");
        addresses.add("/v1/quotations?speaker=" + speaker + "&include=occurrences");
        for (String part : List.of(
                "", "?bodyFormat=html", "?include=related", "/quotations", "/related", "/topics", "/corrections")) {
            addresses.add("/v1/articles/" + article + part);
        }
        for (String part : List.of("", "/card", "/occurrences", "?include=occurrences")) {
            addresses.add("/v1/quotations/" + quotation + part);
        }
        for (String part : List.of("", "?include=quotations", "/quotations", "/articles", "/topics", "/timeline")) {
            addresses.add("/v1/speakers/" + speaker + part);
        }
        for (String part : List.of("", "?include=articles", "/articles", "/quotations", "/speakers", "/related")) {
            addresses.add("/v1/topics/" + topic + part);
        }
        addresses.addAll(List.of("/v1/authors/" + author, "/v1/authors/" + author + "/articles"));
        addresses.add("/v1/collections/" + collection);
        addresses.addAll(List.of("/v1/search?q=" + word, "/v1/search?q=bridge&facets=topic,speaker&limit=3"));
        addresses.addAll(List.of("/v1/suggest?q=" + word, "/v1/articles?q=" + word + "&sort=relevance"));
        addresses.addAll(List.of("/v1/quotations?q=" + word, "/v1/partner-news", "/feeds/latest.json?content=full"));
        addresses.addAll(List.of("/feeds/topics/" + topic + ".rss", "/feeds/speakers/" + speaker + ".atom"));
        return addresses;
    }

    @Test
    void a_kept_answer_is_the_resources_own_to_the_byte() throws Exception {
        for (String address : addresses()) {
            // All ways for a resource and a list, the first for every other address.
            boolean all = address.equals("/v1/articles/" + article) || address.startsWith("/v1/articles?limit");
            for (String[] way : WAYS_OF_ASKING.subList(0, all ? WAYS_OF_ASKING.size() : 1)) {
                HttpResponse<byte[]> fresh;
                HttpResponse<byte[]> kept;
                int times = 0;
                do {
                    // What is worked out behind a publication may change an answer just between the two.
                    hearing.missed(0);
                    fresh = ask(address, way);
                    kept = ask(address, way);
                } while (kept.statusCode() < 400
                        && kept.headers().firstValue("Age").isEmpty()
                        && ++times < 5);
                String what = address + " " + Arrays.toString(way);
                assertThat(kept.statusCode()).as(what).isEqualTo(fresh.statusCode());
                if (fresh.statusCode() < 400) {
                    assertThat(kept.body()).as(what).isEqualTo(fresh.body());
                }
                assertThat(headers(kept)).as(what).isEqualTo(headers(fresh));
                if (fresh.statusCode() < 400) {
                    assertThat(kept.headers().firstValue("Age")).as(what).hasValue("0");
                    assertThat(fresh.headers().firstValue("Age")).as(what).isEmpty();
                }
                if (way.length > 1 && way[1].equals("X-Request-Id")) {
                    assertThat(kept.headers().firstValue("X-Request-Id")).hasValue(way[2]);
                }
            }
        }
    }

    @Test
    void what_is_answered_alike_is_kept_once_and_what_is_refused_is_refused() throws Exception {
        await().until(() -> isKept("/v1/articles?language=en&topic=" + topic));
        assertThat(isKept("/v1/articles?topic=" + topic + "&language=en&limit=20"))
                .isTrue();
        assertThat(isKept("/v1/articles?sort=-publishedAt&topic=" + topic + "&language=en"))
                .isTrue();
        await().until(() -> isKept("/v1/site"));
        assertThat(ask("/v1/articles?limit=20&limit=20", "GET").statusCode()).isEqualTo(400);
        assertThat(isKept("/v1/suggest?q=a&limit=20")).isFalse();
        await().until(() -> isKept("/v1/suggest?q=a&limit=20"));
        assertThat(isKept("/v1/suggest?q=a")).isFalse();
        assertThat(isKept("/v1/articles?id=" + article)).isFalse();
        await().until(() -> isKept("/v1/articles?id=" + article));
        assertThat(ask("/v1/articles?id=" + article + "&limit=20", "GET").statusCode())
                .isEqualTo(400);
        assertThat(ask("/v1/site?limit=20", "GET").statusCode()).isEqualTo(400);
        assertThat(ask("/v1/site;a", "GET").statusCode()).isEqualTo(400);
        assertThat(ask("/v1/site", "GET", "Authorization", "Bearer nobody-has-this-key-0123456789")
                        .statusCode())
                .isEqualTo(401);
        assertThat(ask("/v1/site", "GET", "X-Long", "a".repeat(9000)).statusCode())
                .isEqualTo(431);
        HttpResponse<byte[]> withKey = ask("/v1/site", "GET", "Authorization", "Bearer " + editor.key());
        assertThat(withKey.headers().firstValue("Age")).isEmpty();
        for (String never :
                List.of("/v1/articles/no-such-story", "/v1/changes?limit=1", "/openapi", "/", "/problems")) {
            ask(never, "GET");
            assertThat(ask(never, "GET").headers().firstValue("Age")).as(never).isEmpty();
        }
    }

    @Test
    void an_editor_reads_at_once_what_they_did_and_nobody_reads_for_long_what_was() throws Exception {
        List<String> addresses = addresses();
        String byId = "/v1/articles/" + article;
        for (int version = 2; version < 6; version++) {
            reads(byId);
            reads("/v1/articles?limit=5");
            put("/manage/v1/articles/" + article, "", story("Version " + version + " " + word));
            publishArticle();
            assertThat(reads(byId)).contains("Version " + version);
            assertThat(reads("/v1/articles?topic=" + topic)).contains("Version " + version);
        }
        agree(addresses);
        put(
                "/manage/v1/topics/" + topic,
                "",
                "{\"kind\":\"subject\",\"names\":{\"en\":\"Renamed %s\"}}".formatted(word));
        assertThat(reads(byId)).contains("Renamed " + word);
        agree(addresses);
        put(
                "/manage/v1/speakers/" + speaker,
                "",
                "{\"kind\":\"person\",\"names\":{\"en\":\"Vera Neu %s\"}}".formatted(word));
        assertThat(reads("/v1/speakers/" + speaker)).contains("Vera Neu");
        await().until(() -> reads(byId).contains("Vera Neu"));
        agree(addresses);
        put("/manage/v1/articles/" + article, "/withdrawal", "{\"reason\":\"It was wrong.\"}");
        assertThat(ask(byId, "GET").statusCode()).isEqualTo(410);
        assertThat(reads("/v1/articles?topic=" + topic)).doesNotContain(word + "\",\"standfirst");
        assertThat(ask("/v1/speakers/" + speaker, "GET").statusCode()).isEqualTo(410);
    }

    @Test
    void no_answer_promises_more_than_until_the_next_change_that_is_due() throws Exception {
        await().until(() -> isKept("/v1/articles/" + article));
        String later = created("/manage/v1/articles", story("Later " + word));
        String due =
                Instant.now().plusSeconds(25).truncatedTo(ChronoUnit.SECONDS).toString();
        put("/manage/v1/articles/" + later, "/publication", "{\"at\":\"" + due + "\"}");
        await().atMost(Duration.ofSeconds(3))
                .until(() -> ask("/v1/articles/" + article, "GET")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse("")
                        .matches("public, max-age=(2[0-5]|1[0-9]), stale-while-revalidate=0, stale-if-error=86400"));
        Response planned = editor.get("/manage/v1/articles/" + later);
        editor.delete("/manage/v1/articles/" + later + "/publication", planned.header("ETag"));
    }

    /** Whatever was read before, kept answers and the resource's, which a caller with a key gets, agree within a moment. */
    private void agree(List<String> addresses) {
        addresses.forEach(this::reads);
        await().atMost(Duration.ofSeconds(8))
                .pollInterval(Duration.ofMillis(700))
                .untilAsserted(() -> {
                    for (String address : addresses) {
                        assertThat(reads(address))
                                .as(address)
                                .isEqualTo(reads(address, "Authorization", "Bearer " + editor.key()));
                    }
                });
    }

    private boolean isKept(String address) throws Exception {
        return ask(address, "GET").headers().firstValue("Age").isPresent();
    }

    private String reads(String address, String... headers) {
        try {
            String[] way =
                    Stream.concat(Stream.of("GET"), Arrays.stream(headers)).toArray(String[]::new);
            return new String(ask(address, way).body(), StandardCharsets.UTF_8);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> ask(String address, String... way) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .method(way[0], HttpRequest.BodyPublishers.noBody());
        for (int at = 1; at < way.length; at += 2) {
            request.header(way[at], way[at + 1]);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, List<String>> headers(HttpResponse<?> response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(response.headers().map());
        headers.remove("Age");
        headers.remove("X-Request-Id");
        if (response.statusCode() >= 400) {
            headers.remove("Content-Length");
        }
        return headers;
    }

    private String created(String path, String json) {
        Response created = editor.post(path, json);
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.path("id");
    }

    private void publishArticle() {
        put("/manage/v1/articles/" + article, "/publication", "{}");
    }

    private void put(String path, String part, String json) {
        Response done = editor.put(path + part, json, editor.get(path).header("ETag"));
        assertThat(done.statusCode()).as(done.asString()).isBetween(200, 204);
    }

    private String story(String headline) {
        return """
                {"language":"en","headline":"%s","topics":["%s"],"byline":[{"author":"%s","name":"Writer"}],"place":"Lindvik",
                 "body":{"markdown":"“We keep the bridge %s open for everybody,” said Vera."},
                 "quotations":[{"speaker":"%s","form":"direct","text":"We keep the bridge %s open for everybody","saidOn":"2026-01-02"}]}
                """.formatted(headline, topic, author, word, speaker, word);
    }
}
