package press.doorstep.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Search as readers meet it: what the newsroom publishes is found within a second or so, and what it takes back is not found any more. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SearchStoriesTest {

    @Inject
    Newsroom newsroom;

    private Newsroom.Person editor;
    private final Map<String, String> ids = new HashMap<>();

    @Test
    void what_is_published_is_found_filtered_counted_marked_and_forgotten() {
        editor = newsroom.editor("ana");
        created("topics", "{\"slug\":\"qs-crafts\",\"kind\":\"subject\",\"names\":{\"en\":\"Qs Crafts\"}}");
        String mills = created(
                "topics",
                "{\"slug\":\"qs-mills\",\"kind\":\"subject\",\"names\":{\"en\":\"Qs Mills\"},\"broader\":\"qs-crafts\"}");
        created(
                "speakers",
                "{\"slug\":\"qs-oda\",\"kind\":\"person\",\"names\":{\"en\":\"Oda Quernholm\",\"ru\":\"Ода Квернхольм\"}}");
        story("first", "en", "Quernstones turn again in Qsby", "“The quernstone sings,” said Oda Quernholm.", true);
        story("second", "en", "A mill without water", "An old quernstone lies in the grass of Qsby.", false);
        story("third", "de", "Die Mühle von Qsby", "Der Quernstein dreht sich wieder.", false);
        found("q=quernstone&type=articles", "first", "second");

        reads("q=quernstone&type=articles&topic=qs-crafts&language=en", "first", "second");
        reads("q=quernstone&type=articles&topic=qs-crafts&topic.exact=true");
        reads("q=quernstone&type=articles&speaker=qs-oda", "first");
        reads("q=quernstone&type=articles&speaker.not=qs-oda", "second");
        reads("q=quernstone&type=articles&publishedBefore=2020-01-01T00:00:00Z");
        reads("q=Muhle&type=articles&language=de", "third");
        reads("q=Muhle&type=articles&language=en");
        reads("q=%D0%BA%D0%B2%D0%B5%D1%80%D0%BD%D1%85%D0%BE%D0%BB%D1%8C%D0%BC&type=articles", "first");
        facets();
        marks();
        everything();
        lists();
        completes();
        corrects();
        moves(mills);
        withdraws();
    }

    private void facets() {
        JsonPath answer = search("q=qsby&facets=topic,speaker,language,place,year&type=articles&count=exact&limit=1");
        assertThat(answer.getInt("articles.page.total")).isEqualTo(3);
        assertThat(answer.getList("facets.topic.values.value", String.class)).contains("qs-crafts", "qs-mills");
        assertThat(answer.getList("facets.topic.values.count", Integer.class)).containsOnly(3);
        assertThat(answer.getList("facets.speaker.values.label", String.class)).containsExactly("Oda Quernholm");
        assertThat(answer.getList("facets.language.values.value", String.class)).containsExactly("en", "de");
        assertThat(answer.getList("facets.place.values.label", String.class)).containsExactly("Qsville");
        assertThat(answer.getList("facets.year.values.count", Integer.class)).containsExactly(3);
    }

    private void marks() {
        JsonPath marked = search("q=quernstone&highlight=true&type=articles");
        assertThat(marked.getString("articles.items[0].highlights.headline.html"))
                .isEqualTo("<mark>Quernstones</mark> turn again in Qsby");
        assertThat(marked.getString("articles.items[1].highlights.passages[0].html"))
                .isEqualTo("An old <mark>quernstone</mark> lies in the grass of Qsby.");
        JsonPath said = search("q=quernstone&highlight=true&type=quotations");
        assertThat(said.getString("quotations.items[0].highlights.text.html"))
                .isEqualTo("The <mark>quernstone</mark> sings");
    }

    private void everything() {
        JsonPath all = search("q=quernholm");
        assertThat(all.getList("articles.items.id", String.class)).containsExactly(ids.get("first"));
        assertThat(all.getList("quotations.items.text", String.class)).containsExactly("The quernstone sings");
        assertThat(all.getList("speakers.items.slug", String.class)).containsExactly("qs-oda");
        assertThat(search("q=mills&type=topics").getList("topics.items.slug", String.class))
                .contains("qs-mills");
        assertThat(search("q=quernstone&place=qsville").getList("speakers")).isNull();
        Response again = Visitor.get("/v1/search?q=quernholm");
        assertThat(Visitor.request()
                        .header("If-None-Match", again.header("ETag"))
                        .get("/v1/search?q=quernholm")
                        .statusCode())
                .isEqualTo(304);
        assertThat(again.header("Surrogate-Key")).contains("list-art", "list-quo");
        assertThat(again.header("Cache-Control")).startsWith("public, max-age=");
    }

    /** Page by page, and in the lists that know words too. */
    private void lists() {
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = search("q=qsby&type=articles&limit=1&fields=id" + next);
            seen.addAll(page.getList("articles.items.id", String.class));
            next = page.getString("articles.page.next") == null
                    ? null
                    : "&cursor=" + page.getString("articles.page.next");
        }
        assertThat(seen).hasSize(3).containsExactlyInAnyOrderElementsOf(ids.values());
        assertThat(Visitor.reads("/v1/articles?q=quernstone&topic=qs-mills").getList("items.id", String.class))
                .containsExactly(ids.get("second"), ids.get("first"));
        assertThat(Visitor.reads("/v1/articles?q=quernstone&sort=relevance&limit=1")
                        .getList("items.id", String.class))
                .containsExactly(ids.get("first"));
        assertThat(Visitor.reads("/v1/topics/qs-mills/articles?q=grass").getList("items.id", String.class))
                .containsExactly(ids.get("second"));
        assertThat(Visitor.reads("/v1/quotations?q=sings&speaker=qs-oda").getList("items.text", String.class))
                .containsExactly("The quernstone sings");
        assertThat(Visitor.reads("/v1/speakers/qs-oda/quotations?q=nothing").getList("items"))
                .isEmpty();
    }

    private void completes() {
        JsonPath typed = Visitor.reads("/v1/suggest?q=quernh");
        assertThat(typed.getString("items[0].html")).isEqualTo("Oda <mark>Quernh</mark>olm");
        assertThat(Visitor.reads("/v1/suggest?q=%D0%BA%D0%B2%D0%B5%D1%80%D0%BD&types=speakers")
                        .getString("items[0].text"))
                .isEqualTo("Ода Квернхольм");
        assertThat(Visitor.reads("/v1/suggest?q=quarnholm&types=speakers").getString("items[0].slug"))
                .isEqualTo("qs-oda");
        assertThat(Visitor.reads("/v1/suggest?q=qs+mil&types=topics,articles").getString("items[0].slug"))
                .isEqualTo("qs-mills");
        assertThat(Visitor.reads("/v1/suggest?q=turn+quern&types=articles&language=en")
                        .getString("items[0].id"))
                .isEqualTo(ids.get("first"));
    }

    private void corrects() {
        JsonPath slip = search("q=quernstnoe");
        assertThat(slip.getString("suggestion.q")).isEqualTo("quernstone");
        assertThat(slip.getString("suggestion.html")).isEqualTo("<em>quernstone</em>");
        assertThat(search("q=quernstone+turn+zzyzx&type=articles").getList("articles.items.id", String.class))
                .as("nothing has all three")
                .containsExactly(ids.get("first"));
    }

    /** Stories keep being found under a topic that hangs elsewhere now. */
    private void moves(String topic) {
        created("topics", "{\"slug\":\"qs-stones\",\"kind\":\"subject\",\"names\":{\"en\":\"Qs Stones\"}}");
        Response held = editor.get("/manage/v1/topics/" + topic);
        ok(editor.put(
                "/manage/v1/topics/" + topic,
                "{\"slug\":\"qs-mills\",\"kind\":\"subject\",\"names\":{\"en\":\"Qs Mills\"},\"broader\":\"qs-stones\"}",
                held.header("ETag")));
        found("q=quernstone&type=articles&topic=qs-stones", "first", "second");
        reads("q=quernstone&type=articles&topic=qs-crafts");
    }

    private void withdraws() {
        ok(editor.put(
                "/manage/v1/articles/" + ids.get("first") + "/withdrawal",
                "{\"kind\":\"kill\",\"reason\":\"wrong\",\"notice\":\"Taken back.\"}",
                editor.get("/manage/v1/articles/" + ids.get("first")).header("ETag")));
        reads("q=quernstone&type=articles", "second");
        assertThat(search("q=quernholm").getList("speakers.items")).isEmpty();
        assertThat(Visitor.reads("/v1/suggest?q=quernh").getList("items")).isEmpty();
        assertThat(Visitor.get("/v1/search?q=quernhlom").asString()).doesNotContain("quernholm", "Quernholm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            search?q=                                | q
            search                                   | q
            search?q=OR%20-%20%22                    | q
            search?q=-mill                           | q
            search?q=a+b&type=articel                | type
            search?q=mill&type=topics&topic=sea      | topic
            search?q=mill&source=x&verification=confirmed | source
            search?q=mill&cursor=abc                 | cursor
            search?q=mill&type=articles&cursor=abc   | cursor
            search?q=mill&fields=headline            | fields
            search?q=mill&type=articles&fields=headlin | fields
            search?q=mill&facets=colour              | facets
            search?q=mill&type=topics&facets=topic   | facets
            search?q=mill&type=topics&sort=-publishedAt | sort
            search?q=mill&limit=101                  | limit
            search?q=mill&place=atlantis-qs          | place
            suggest?q=%20                            | q
            suggest?q=mill&limit=21                  | limit
            suggest?q=mill&types=quotations          | types
            articles?sort=relevance                  | sort
            quotations?q=mill&article=01a1ee07-efe0-72d8-a3f1-6e0b4c8d9a44 | article
            """)
    void what_makes_no_sense_is_refused(String question, String parameter) {
        Response answer = Visitor.get("/v1/" + question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
    }

    @Test
    void odd_questions_are_answered() {
        for (String odd : List.of(
                "a", "the", "*:*", "headline.en:a~2^9 [a TO z]", "((((", "\\", "😀", "NOT a", "\u202e x", "'")) {
            int status = Visitor.get("/v1/search?q=" + URLEncoder.encode(odd, StandardCharsets.UTF_8))
                    .statusCode();
            assertThat(status).as(odd).isIn(200, 400);
        }
        refused(Visitor.get("/v1/search?q=" + "a+".repeat(40)), 400, "invalid-parameter");
        refused(Visitor.get("/v1/search?q=" + "x".repeat(1001)), 400, "invalid-parameter");
        assertThat(Visitor.get("/v1/suggest?q=%22*").statusCode()).isEqualTo(200);
    }

    /** Waits until it is so. */
    private void found(String query, String... stories) {
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> reads(query, stories));
    }

    private void reads(String query, String... stories) {
        List<String> expected = List.of(stories).stream().map(ids::get).toList();
        List<String> found = search(query).getList("articles.items.id", String.class);
        assertThat(new HashSet<>(found)).as(query).isEqualTo(new HashSet<>(expected));
        assertThat(found).as(query).doesNotHaveDuplicates();
    }

    private static JsonPath search(String query) {
        return Visitor.reads("/v1/search?" + query);
    }

    private void story(String name, String language, String headline, String words, boolean quoted) {
        String quotations = quoted
                ? ",\"quotations\":[{\"speaker\":\"qs-oda\",\"form\":\"direct\",\"text\":\"The quernstone sings\",\"saidOn\":\"2026-01-02\",\"cue\":\"said\"}]"
                : "";
        String id = created("articles", """
                {"language":"%s","headline":"%s","place":"Qsville","topics":["qs-mills"],"body":{"markdown":"%s"}%s}
                """.formatted(language, headline, words, quotations));
        ok(editor.put(
                "/manage/v1/articles/" + id + "/publication",
                "{}",
                editor.get("/manage/v1/articles/" + id).header("ETag")));
        ids.put(name, id);
    }

    private String created(String kind, String body) {
        Response answer = editor.post("/manage/v1/" + kind, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    private static void ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
    }
}
