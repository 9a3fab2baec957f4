package press.doorstep.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.access.Scope;
import press.doorstep.syndication.PartnerReaders;

/** What a partner may have, and nothing else: by rules, by extent, told of what comes and goes, asked to acknowledge. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PartnersTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PARTNERS = "/manage/v1/partners";

    @Inject
    Newsroom newsroom;

    private final String mark = UUID.randomUUID().toString().substring(28);
    private Newsroom.Person editor;
    private Newsroom.Person desk;
    private String harbour;
    private String sports;
    private String speaker;
    private String partner;

    @BeforeEach
    void there_are_topics_and_somebody_who_speaks() {
        editor = newsroom.editor("ana");
        desk = newsroom.person("desk", Scope.PARTNERS_MANAGE, Scope.KEYS_MANAGE, Scope.DELIVERY_READ);
        String water = made("/manage/v1/topics", "{\"slug\":\"water-%1$s\",\"names\":{\"en\":\"Water %1$s\"}}");
        harbour = made(
                "/manage/v1/topics",
                "{\"slug\":\"harbour-%1$s\",\"names\":{\"en\":\"Harbour %1$s\"},\"broader\":\"water-%1$s\"}");
        sports = made("/manage/v1/topics", "{\"slug\":\"sports-%1$s\",\"names\":{\"en\":\"Sports %1$s\"}}");
        speaker = made(
                "/manage/v1/speakers", "{\"slug\":\"vera-%1$s\",\"kind\":\"person\",\"names\":{\"en\":\"Vera %1$s\"}}");
        assertThat(water).isNotBlank();
    }

    @Test
    void a_key_shows_what_the_rules_grant_to_the_extent_they_grant_it() {
        String theirs = published("quay", harbour, "");
        String others = published("match", sports, "");
        Newsroom.Person key = keyOf("""
                {"name":"Island Post %s","rules":[{"extent":"full","topics":["water-%1$s"],"languages":["en"]}]}""");

        assertThat(slugs(key, "/v1/articles?speaker=vera-" + mark)).containsExactly("quay-" + mark);
        assertThat(slugs(newsroom.passerBy(), "/v1/articles?speaker=vera-" + mark))
                .hasSize(2);
        Response story = key.get("/v1/articles/" + theirs);
        assertThat(story.jsonPath().getString("extent")).isEqualTo("full");
        assertThat(story.jsonPath().getList("body.blocks")).isNotEmpty();
        assertThat(story.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(story.header("Vary")).contains("Authorization");
        assertThat(story.headers().hasHeaderWithName("Surrogate-Key")).isFalse();
        assertThat(key.request()
                        .header("If-None-Match", story.header("ETag"))
                        .get("/v1/articles/" + theirs)
                        .statusCode())
                .isEqualTo(304);
        for (String ending : List.of("", "/quotations", "/related", "/corrections", "/topics", ".jsonld", ".ninjs")) {
            Newsroom.refused(key.get("/v1/articles/" + others + ending), 404, "article-not-found");
        }
        assertThat(key.get("/v1/speakers/vera-" + mark).jsonPath().getInt("articlesCount"))
                .isEqualTo(1);
        assertThat(key.get("/v1/speakers/vera-" + mark).jsonPath().getInt("quotationsCount"))
                .isEqualTo(1);
        assertThat(key.get("/v1/topics/sports-" + mark).jsonPath().getInt("articlesCount"))
                .isZero();
        assertThat(key.get("/v1/counts").jsonPath().getInt("articles")).isEqualTo(1);
        assertThat(key.get("/v1/articles?count=exact").jsonPath().getInt("page.total"))
                .isEqualTo(1);
    }

    @Test
    void no_story_leads_to_one_that_is_not_for_the_partner() {
        String others = published("regatta", "fr", sports, "");
        String theirs = published("lock", harbour, """
                ,"links":[{"kind":"background","article":"%s"}],"translationOf":"%1$s\"""".formatted(others));
        Newsroom.Person key =
                keyOf("{\"name\":\"Leads %s\",\"rules\":[{\"extent\":\"full\",\"topics\":[\"water-%1$s\"]}]}");

        for (String url : List.of("/v1/articles/" + theirs, "/v1/articles/lock-" + mark)) {
            assertThat(newsroom.passerBy().get(url).jsonPath().<Object>getList("links"))
                    .hasSize(1);
            assertThat(newsroom.passerBy().get(url).jsonPath().<Object>getList("alternates"))
                    .hasSize(1);
            Response story = key.get(url);
            assertThat(story.jsonPath().<Object>getList("links")).isEmpty();
            assertThat(story.jsonPath().<Object>getList("alternates")).isEmpty();
            assertThat(story.asString()).doesNotContain("regatta", others);
        }
        String cards = "/v1/articles?include=links,alternates&topic=water-" + mark;
        assertThat(newsroom.passerBy().get(cards).asString()).contains("regatta-" + mark);
        assertThat(key.get(cards).asString()).contains("lock-" + mark).doesNotContain("regatta", others);
    }

    @Test
    void less_than_all_of_a_story_is_no_word_of_its_body() {
        String story = published("pier", harbour, "");
        Newsroom.Person quotes =
                keyOf("{\"name\":\"Quotes %s\",\"rules\":[{\"extent\":\"quotes\",\"topics\":[\"water-%1$s\"]}]}");
        Newsroom.Person summary =
                keyOf("{\"name\":\"Summary %s\",\"rules\":[{\"extent\":\"summary\",\"topics\":[\"water-%1$s\"]}]}");

        for (String format : List.of("blocks", "html", "markdown", "text")) {
            String url = "/v1/articles/" + story + "?bodyFormat=" + format;
            assertThat(quotes.get(url).asString())
                    .contains("\"extent\":\"quotes\"", "keep pier")
                    .doesNotContain("A paragraph");
            assertThat(summary.get(url).asString())
                    .contains("\"extent\":\"summary\"")
                    .doesNotContain("A paragraph", "keep pier");
        }
        for (Newsroom.Person key : List.of(quotes, summary)) {
            readsEveryForm(key, story);
        }
        Newsroom.refused(summary.get("/v1/quotations?speaker=" + speaker), 400, "invalid-parameter");
        assertThat(summary.get("/v1/quotations?article=" + story).jsonPath().getList("items"))
                .isEmpty();
        assertThat(quotes.get("/v1/quotations?article=" + story).jsonPath().getList("items"))
                .hasSize(1);
        assertThat(quotes.get("/v1/export").asString()).contains("pier-" + mark).doesNotContain("A paragraph");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            assertThat(articlesFound(quotes, "pier" + mark)).isEqualTo(1);
            assertThat(articlesFound(summary, "paragraph")).isZero();
            assertThat(articlesFound(quotes, "paragraph")).isZero();
            assertThat(articlesFound(newsroom.passerBy(), "paragraph")).isPositive();
        });
    }

    /** Less than all of a story is whole in every form, and in every feed. */
    private void readsEveryForm(Newsroom.Person key, String story) {
        Response newsItem = key.get("/v1/articles/" + story + ".newsml");
        assertThat(PartnerReaders.faultsOfNewsItem(newsItem.asByteArray())).isEmpty();
        Response ninjs = key.get("/v1/articles/" + story + ".ninjs");
        assertThat(PartnerReaders.faultsOfNinjs(ninjs.asString())).isEmpty();
        assertThat(ninjs.<String>path("representationType")).isEqualTo("partial");
        Response jsonLd = key.get("/v1/articles/" + story + ".jsonld");
        assertThat(PartnerReaders.faultsOfJsonLd(jsonLd.asString())).isEmpty();
        assertThat(List.of(newsItem, ninjs, jsonLd))
                .allSatisfy(
                        form -> assertThat(form.asString()).doesNotContain("A paragraph", "articleBody", "contentSet"));
        for (String form : List.of("rss", "atom", "json")) {
            Response feed = key.get("/feeds/topics/water-" + mark + "." + form + "?content=full");
            assertThat(PartnerReaders.faultsOfFeed(feed)).isEmpty();
            assertThat(feed.asString()).contains("Of pier" + mark).doesNotContain("A paragraph");
        }
    }

    @Test
    void territories_embargoes_and_refusals_are_explained_member_by_member() {
        String limited = published("limited", harbour, ",\"rights\":{\"territories\":[\"DE\",\"AT\"]}");
        Newsroom.Person key = keyOf("""
                {"name":"Rules %s","rules":[
                  {"name":"German","topics":["water-%1$s"],"territories":["DE"]},
                  {"name":"Late","extent":"summary","sources":["late-%1$s"],"embargoMinutes":60},
                  {"name":"No sports","effect":"refuse","topics":["sports-%1$s"]}]}""");
        assertThat(key.get("/v1/articles/" + limited).statusCode()).isEqualTo(200);
        JsonPath granted = explained(limited);
        assertThat(granted.getString("extent")).isEqualTo("full");
        assertThat(granted.getInt("decidedBy")).isZero();
        assertThat(granted.getString("because")).contains("German");
        assertThat(granted.getList("rules[1].findings.findAll { !it.fits }.field"))
                .contains("embargoMinutes", "territories");

        String late = published("late", null, ",\"source\":{\"name\":\"Late " + mark + "\"}");
        assertThat(key.get("/v1/articles/" + late).statusCode()).isEqualTo(404);
        assertThat(explained(late).getString("because")).contains("embargo");
        assertThat(explained(late).getString("next")).isNotNull();
        String match = published("match", sports, "");
        assertThat(explained(match).getString("because")).contains("No sports", "refuses");
    }

    @Test
    void gains_and_losses_are_told_and_ends_acknowledged() {
        String story = published("ferry", harbour, "");
        Newsroom.Person key = keyOf("{\"name\":\"Told %s\",\"rules\":[]}");
        String cursor = head(key);

        rules("[{\"topics\":[\"water-" + mark + "\"]}]");
        assertThat(next(key, cursor, story)).isEqualTo("articlePublished");
        rules("[{\"extent\":\"summary\",\"topics\":[\"water-" + mark + "\"]}]");
        rules("[]");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(events(key, cursor, story))
                        .containsExactly("articlePublished", "articleUpdated", "articleWithdrawn"));
        assertThat(events(newsroom.passerBy(), cursor, story)).isEmpty();
        assertThat(key.get("/v1/articles/" + story).statusCode()).isEqualTo(404);

        rules("[{\"topics\":[\"water-" + mark + "\"]}]");
        assertThat(key.get("/v1/articles/" + story).statusCode()).isEqualTo(200);
        hangs("null");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(key.get("/v1/articles/" + story).statusCode())
                        .isEqualTo(404));
        hangs("\"water-" + mark + "\"");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(key.get("/v1/articles/" + story).statusCode())
                        .isEqualTo(200));
        String etag = editor.get("/manage/v1/articles/" + story).header("ETag");
        ok(editor.put(
                "/manage/v1/articles/" + story + "/withdrawal",
                "{\"kind\":\"kill\",\"reason\":\"wrong\",\"notice\":\"Taken back.\"}",
                etag));
        Newsroom.refused(key.get("/v1/articles/" + story), 410, "article-gone");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(open(story))
                        .containsExactly("articleKilled", "articleWithdrawn", "articleWithdrawn"));
        String killed = key.get("/v1/changes?cursor=" + cursor + "&event=articleKilled")
                .jsonPath()
                .getString("items.find { it.resource.id == '" + story + "' }.cursor");
        Response done = key.post("/v1/changes/" + killed + "/acknowledgement", "");
        assertThat(done.jsonPath().getString("event")).isEqualTo("articleKilled");
        assertThat(open(story)).containsExactly("articleWithdrawn", "articleWithdrawn");
        Newsroom.refused(desk.post("/v1/changes/" + killed + "/acknowledgement", ""), 403, "not-a-partner");
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            JsonPath usage = desk.get(PARTNERS + "/" + partner + "/usage").jsonPath();
            assertThat(usage.getList("items.article")).contains(story);
            assertThat(usage.getList("days.route")).contains("articles", "changes");
        });
    }

    @Test
    void a_mirror_that_asks_for_what_is_different_holds_what_an_export_has() throws JsonProcessingException {
        published("mole", harbour, "");
        Newsroom.Person key = keyOf("{\"name\":\"Mirror %s\",\"rules\":[]}");
        Map<String, String> mirror = new HashMap<>();
        String[] cursor = {mirrors(key, "/v1/export", mirror)};
        String water = "\"topics\":[\"water-" + mark + "\"]";
        for (String rules : List.of("[{" + water + "}]", "[{\"extent\":\"summary\"," + water + "}]", "[]")) {
            rules(rules);
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                cursor[0] = mirrors(key, "/v1/export?since=" + cursor[0], mirror);
                Map<String, String> whole = new HashMap<>();
                mirrors(key, "/v1/export", whole);
                assertThat(mirror).isEqualTo(whole);
                assertThat(whole.containsKey(speaker)).isEqualTo(rules.startsWith("[{\"topics"));
            });
        }
    }

    /** Takes in what comes, by id; answers where to go on. */
    private static String mirrors(Newsroom.Person key, String path, Map<String, String> mirror)
            throws JsonProcessingException {
        String cursor = null;
        for (String line : key.get(path).asString().split("\n")) {
            JsonNode record = JSON.readTree(line);
            switch (record.get("kind").asText()) {
                case "cursor" -> cursor = record.path("changes").asText(null);
                case "gone" -> mirror.remove(record.get("id").asText());
                default -> mirror.put(record.get("id").asText(), line);
            }
        }
        return cursor;
    }

    /** Moves the topic in the tree. */
    private void hangs(String broader) {
        String topic = "/manage/v1/topics/" + harbour;
        ok(editor.patch(
                topic, "{\"broader\":" + broader + "}", editor.get(topic).header("ETag")));
    }

    private List<String> open(String story) {
        return desk.get("/manage/v1/acknowledgements?open=true&article=" + story)
                .jsonPath()
                .getList("items.event");
    }

    private static String head(Newsroom.Person key) {
        JsonPath page = key.get("/v1/changes?limit=100").jsonPath();
        while (page.getBoolean("more")) {
            page = key.get("/v1/changes?limit=100&cursor=" + page.getString("cursor"))
                    .jsonPath();
        }
        return page.getString("cursor");
    }

    private static String next(Newsroom.Person key, String cursor, String story) {
        return key.get("/v1/changes?wait=10&cursor=" + cursor)
                .jsonPath()
                .getString("items.find { it.resource.id == '" + story + "' }.event");
    }

    private static List<String> events(Newsroom.Person key, String cursor, String story) {
        return key.get("/v1/changes?limit=100&cursor=" + cursor)
                .jsonPath()
                .getList("items.findAll { it.resource.id == '" + story + "' }.event");
    }

    private void rules(String rules) {
        String etag = desk.get(PARTNERS + "/" + partner).header("ETag");
        ok(desk.patch(PARTNERS + "/" + partner, "{\"rules\":" + rules + "}", etag));
        settled();
    }

    private JsonPath explained(String story) {
        return desk.get(PARTNERS + "/" + partner + "/explain?article=" + story).jsonPath();
    }

    private void settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        desk.get(PARTNERS + "/" + partner + "/usage").jsonPath().getInt("unsettled") == 0);
    }

    private Newsroom.Person keyOf(String request) {
        Response made = desk.post(PARTNERS, request.formatted(mark));
        ok(made);
        partner = made.jsonPath().getString("id");
        Response key = desk.post(
                "/manage/v1/keys",
                Map.of("name", "partner " + mark, "scopes", List.of(Scope.DELIVERY_READ), "partner", partner));
        ok(key);
        settled();
        return new Newsroom.Person(key.jsonPath().getString("key"));
    }

    private static int articlesFound(Newsroom.Person key, String words) {
        return key.get("/v1/search?type=articles&q=" + words.replace(" ", "%20"))
                .jsonPath()
                .getList("articles.items")
                .size();
    }

    private static List<String> slugs(Newsroom.Person key, String url) {
        return key.get(url).jsonPath().getList("items.slug");
    }

    /** A story of a topic with a quotation of its own, and its name with the mark in every text. */
    private String published(String name, String topic, String more) {
        return published(name, "en", topic, more);
    }

    private String published(String name, String language, String topic, String more) {
        String id = made("/manage/v1/articles", """
                {"slug":"%2$s-%1$s","language":"%5$s","headline":"Of %2$s%1$s","topics":[%3$s],
                 "body":{"markdown":"A paragraph of %2$s%1$s.\\n\\n“We will keep %2$s as it is today,” said Vera."},
                 "quotations":[{"speaker":"vera-%1$s","form":"direct","text":"We will keep %2$s as it is today","cue":"said"}]%4$s}
                """.formatted(
                        mark, name, topic == null ? "" : '"' + topic + '"', more, language));
        ok(editor.put(
                "/manage/v1/articles/" + id + "/publication",
                "{}",
                editor.get("/manage/v1/articles/" + id).header("ETag")));
        return id;
    }

    private String made(String path, String body) {
        Response answer = editor.post(path, body.formatted(mark));
        ok(answer);
        return answer.jsonPath().getString("id");
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }
}
