package press.doorstep.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.live.LiveArticles;

/** What is most read, from the beacon to the list. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class TrendingTest {

    @Inject
    Newsroom newsroom;

    @Inject
    LiveArticles articles;

    @Inject
    CountReads reads;

    @Inject
    ReadTallies tallies;

    @Inject
    @DataSource("live")
    AgroalDataSource live;

    private final String mark = UUID.randomUUID().toString().substring(24);

    @Test
    void a_beacon_of_any_kind_counts_once_and_says_nothing() throws SQLException {
        Person editor = newsroom.editor("ana");
        String story = publishes(editor, "beacon", "en", null);
        String path = "/v1/articles/" + story + "/reads";
        for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "application/json")) {
            Response answer = given().header("Origin", "https://news.example")
                    .contentType(type)
                    .body("x=1")
                    .post(path);
            assertThat(answer.statusCode()).as(type + answer.asString()).isEqualTo(204);
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        }
        assertThat(given().multiPart("a", "b").post(path).statusCode()).isEqualTo(204);
        assertThat(newsroom.passerBy().request().post(path).statusCode()).isEqualTo(204);
        assertThat(given().header("User-Agent", "Another").post(path).statusCode())
                .isEqualTo(204);
        reads.flush();
        assertThat(counted(story)).isEqualTo(2);
        tallies.fold();
        assertThat(counted(story)).isEqualTo(2);
        refused(given().post("/v1/articles/no-such-story-" + mark + "/reads"), 404, "article-not-found");
        refused(given().body(new byte[5_000]).post(path), 413, "body-too-large");
        String etag = editor.get("/manage/v1/articles/" + story).header("ETag");
        editor.put("/manage/v1/articles/" + story + "/withdrawal", "{\"kind\":\"withdrawal\",\"reason\":\"x\"}", etag);
        Assertions.assertThat(trends("?window=1h")).doesNotContain(story);
    }

    /** Beacons for what is in memory do not get as far as resources; a letter that is spelt out makes them. */
    @Test
    void a_beacon_is_answered_alike_with_and_without_routing() {
        Person editor = newsroom.editor("ana");
        String story = publishes(editor, "alike", "en", null);
        assertThat(reads.known(story)).isNull();
        // What is known is forgotten once more when the publication is heard of.
        await().untilAsserted(() -> {
            assertThat(beacon(story).statusCode()).isEqualTo(204);
            assertThat(reads.known(story)).isNotNull();
        });
        String spelt = "%74" + story.substring(1);
        for (Map<String, String> headers : List.of(
                Map.of("Origin", "https://news.example", "X-Request-Id", "beacon-of-a-page"),
                Map.of("User-Agent", "x".repeat(1_000), "Referer", "https://news.example/" + story),
                Map.of("Accept", "text/html", "Content-Type", "nothing there is"))) {
            assertThat(answer(story, headers)).isEqualTo(answer(spelt, headers));
        }
        for (String body : List.of("x=1", "x".repeat(1_001))) {
            Response direct = given().urlEncodingEnabled(false).body(body).post("/v1/articles/" + story + "/reads");
            Response routed = given().urlEncodingEnabled(false).body(body).post("/v1/articles/" + spelt + "/reads");
            assertThat(headers(direct)).isEqualTo(headers(routed));
            assertThat(direct.statusCode()).isEqualTo(routed.statusCode()).isEqualTo(body.length() < 10 ? 204 : 413);
        }
        refused(
                given().header("Authorization", "Bearer nonsense").post("/v1/articles/" + story + "/reads"),
                401,
                "unauthenticated");
        refused(given().post("/v1/articles/" + story + "/reads?x=/reads"), 400, "unknown-parameter");

        Response live = editor.get("/manage/v1/articles/" + story);
        String withdrawn = "/manage/v1/articles/" + story + "/withdrawal";
        editor.put(withdrawn, "{\"kind\":\"withdrawal\",\"reason\":\"x\"}", live.header("ETag"));
        refused(beacon(story), 410, "article-gone");
        refused(beacon(story), 410, "article-gone");
        Response gone = editor.get("/manage/v1/articles/" + story);
        editor.put("/manage/v1/articles/" + gone.path("id") + "/publication", "{}", gone.header("ETag"));
        assertThat(beacon(story).statusCode()).isEqualTo(204);
    }

    private static Response beacon(String reference) {
        return given().urlEncodingEnabled(false).post("/v1/articles/" + reference + "/reads");
    }

    private static Map<String, String> answer(String reference, Map<String, String> headers) {
        Response answer =
                given().urlEncodingEnabled(false).headers(headers).post("/v1/articles/" + reference + "/reads");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
        assertThat(answer.header("RateLimit-Policy")).startsWith("\"reads\";q=");
        return headers(answer);
    }

    /** But for those that are another with each answer. */
    private static Map<String, String> headers(Response answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        List.of("Date", "RateLimit").forEach(headers::remove);
        headers.computeIfPresent("X-Request-Id", (name, id) -> id.equals("beacon-of-a-page") ? id : "another");
        return headers;
    }

    @Test
    void the_most_read_come_first_with_pins_at_their_places() {
        Person editor = newsroom.editor("ana");
        editor.post("/manage/v1/topics", "{\"slug\":\"tr-%1$s\",\"names\":{\"en\":\"T %1$s\"}}".formatted(mark));
        String topic = "tr-" + mark;
        String old = publishes(editor, "old", "en", topic);
        String fresh = publishes(editor, "fresh", "en", topic);
        String quiet = publishes(editor, "quiet", "en", topic);
        String russian = publishes(editor, "russian", "ru", topic);
        // A time nobody else asks for: lists that were asked for are kept.
        Instant now = Instant.now().minus(1_000 + new Random().nextInt(500), ChronoUnit.MINUTES);
        Map<PendingReads.Place, Integer> read = new HashMap<>();
        read.put(place(now.minus(40, ChronoUnit.MINUTES), old), 100);
        read.put(place(now.minus(12, ChronoUnit.MINUTES), fresh), 60);
        read.put(place(now.minus(12, ChronoUnit.MINUTES), russian), 10);
        read.put(place(now.minus(30, ChronoUnit.HOURS), quiet), 500);
        tallies.add(read, Instant.MIN);
        String asOf = "&asOf=" + now;

        assertThat(trends("?window=1h&topic=" + topic + asOf)).containsExactly(fresh, old, russian);
        assertThat(trends("?window=24h&topic=" + topic + asOf)).containsExactly(old, fresh, russian);
        assertThat(trends("?window=7d&topic=" + topic + asOf)).containsExactly(quiet, old, fresh, russian);
        assertThat(trends("?window=7d&topic=" + topic + asOf + "&language=ru")).containsExactly(russian);
        assertThat(trends("?window=7d&topic=" + topic + asOf + "&kind=opinion")).isEmpty();
        tallies.fold();
        assertThat(trends("?window=7d&limit=2&topic=" + topic + asOf)).containsExactly(quiet, old);

        Response pin = editor.post("/manage/v1/pins", Map.of("article", russian, "position", 2, "topic", topic));
        assertThat(pin.statusCode()).as(pin.asString()).isEqualTo(201);
        editor.post("/manage/v1/pins", Map.of("article", quiet, "position", 1, "language", "ru"));
        String later = "&asOf=" + Instant.now();
        assertThat(trends("?window=1h&topic=" + topic + later)).containsExactly(russian);
        assertThat(trends("?window=1h&language=ru&topic=" + topic + later)).containsExactly(russian);
        Map<String, Object> first = newsroom.passerBy()
                .get("/v1/trending?window=1h&fields=slug,pinned&limit=2&topic=" + topic + later)
                .jsonPath()
                .getMap("items[0]");
        assertThat(first).isEqualTo(Map.of("slug", russian, "pinned", true));
        editor.delete("/manage/v1/pins/" + pin.path("id"), pin.header("ETag"));
        assertThat(trends("?window=1h&topic=" + topic + later)).containsExactly(russian);
        assertThat(trends("?window=1h&topic=" + topic + "&asOf=" + Instant.now()))
                .isEmpty();
        assertThat(trends("?window=1h&topic=" + topic + asOf)).containsExactly(fresh, old, russian);
        refused(given().get("/v1/trending?asOf=" + Instant.now().plusSeconds(3600)), 400, "invalid-parameter");
        refused(given().get("/v1/trending?asOf=" + Instant.now().minus(3, ChronoUnit.DAYS)), 400, "invalid-parameter");
        refused(given().get("/v1/trending?window=2h"), 400, "invalid-parameter");
        refused(
                editor.post("/manage/v1/pins", Map.of("article", "nothing-" + mark, "position", 0)),
                400,
                "invalid-body");
    }

    private List<String> trends(String query) {
        JsonPath list = newsroom.passerBy().get("/v1/trending" + query).jsonPath();
        return list.getList("items.slug");
    }

    private PendingReads.Place place(Instant at, String story) {
        return new PendingReads.Place(
                Intervals.of(at), articles.number(story).found().orElseThrow().number());
    }

    private int counted(String story) throws SQLException {
        long number = articles.number(story).found().orElseThrow().number();
        try (Connection connection = live.getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(sum(reads), 0) from (select reads, article from live.reads union all"
                                + " select reads, article from live.read_tally) r where article = " + number)) {
            row.next();
            return row.getInt(1);
        }
    }

    private String publishes(Person editor, String name, String language, String topic) {
        Response made = editor.post(
                "/manage/v1/articles",
                Map.of(
                        "slug",
                        "tr-" + name + "-" + mark,
                        "language",
                        language,
                        "headline",
                        "Most read " + name,
                        "topics",
                        topic == null ? List.of() : List.of(topic),
                        "body",
                        Map.of("text", "Some words.")));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        editor.put("/manage/v1/articles/" + made.path("id") + "/publication", "{}", made.header("ETag"));
        return made.path("slug");
    }
}
