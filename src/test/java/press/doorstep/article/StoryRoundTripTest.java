package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** Whatever a GET gives can be PUT back, and then nothing has changed. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StoryRoundTripTest {

    private static final String[] SENTENCES = {
        "«We keep the bridge open», she said, «whatever [they] say … tomorrow».",
        "“It is **late**”, he *wrote*, and [left](https://example.org/a?b=c&d).",
        "Мы не хотим новых споров: «всё ещё впереди».",
        "1. one\n2. two\n3. three",
        "- red\n- *green*",
        "## A heading with “words”",
        "> The bridge is a civilian structure.",
        "![A bridge](https://example.org/bridge.jpg)",
        "---",
        "Plain words & <b>marks</b> \\* and 😀 emoji."
    };

    private static final String[] WORDS = {
        "We keep the bridge open",
        "It is late",
        "всё ещё впереди",
        "nobody ever said this",
        "The bridge is a civilian structure."
    };

    private static final String[] FORMS = {"direct", "partial", "mixed", "indirect"};

    @Inject
    Newsroom newsroom;

    private Desk desk;
    private Person ana;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
    }

    @Test
    void any_story_can_be_put_back_as_it_was_read() {
        String speaker = desk.speaker(unique("Speaker"));
        String topic = desk.topic(unique("Topic"));
        String author = desk.author(unique("Author"));
        Response other = desk.creates(Desk.story(unique("Other"), "x"));
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            Map<String, Object> story = story(random, speaker, topic, author, other.path("slug"));
            Response created = desk.creates(story);
            same(created, seed);
            Response again = desk.puts(created, patchedBody(created));
            assertThat(again.header("ETag")).as("seed %d", seed).isEqualTo(created.header("ETag"));
            if (created.<List<?>>path("problems").isEmpty()) {
                same(desk.publishes(created), seed);
            }
        }
    }

    private void same(Response story, int seed) {
        Response read = desk.reads(story);
        assertThat(read.asString()).as("seed %d", seed).isEqualTo(story.asString());
        Response put = desk.puts(story, read.asString());
        assertThat(put.asString()).as("seed %d", seed).isEqualTo(read.asString());
        assertThat(put.header("ETag")).as("seed %d", seed).isEqualTo(story.header("ETag"));
        assertThat(desk.patches(story, "{}").header("ETag")).as("seed %d", seed).isEqualTo(story.header("ETag"));
    }

    /** Without what is only read, and without null, which means the same as nothing. */
    private static Map<String, Object> patchedBody(Response story) {
        Map<String, Object> body = new LinkedHashMap<>(story.jsonPath().getMap("$"));
        body.values().removeIf(value -> value == null);
        body.keySet().removeAll(ArticleView.READ_ONLY);
        return body;
    }

    @Test
    void what_cannot_be_written_is_refused_when_it_is_different() {
        Response story = desk.creates(Desk.story("x", "x"));
        for (String member : new String[] {
            "\"state\": \"published\"",
            "\"version\": 7",
            "\"owner\": \"ben\"",
            "\"wordCount\": 2",
            "\"publishedAt\": \"2020-01-01T00:00:00Z\""
        }) {
            refused(ana.patch(path(story), "{" + member + "}", story.header("ETag")), 400, "invalid-body");
        }
        refused(ana.patch(path(story), "{\"headlines\": \"x\"}", story.header("ETag")), 400, "invalid-body");
        refused(
                ana.patch(path(story), "{\"quotations\": [{\"text\": \"x\", \"spam\": 1}]}", story.header("ETag")),
                400,
                "invalid-body");
        assertThat(desk.reads(story).asString()).isEqualTo(story.asString());
    }

    private static Map<String, Object> story(Random random, String speaker, String topic, String author, String other) {
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("headline", random.nextInt(5) == 0 ? null : "Headline “It is late” " + random.nextInt());
        story.put("language", random.nextInt(5) == 0 ? null : random.nextBoolean() ? "en" : "ru");
        story.put("standfirst", random.nextBoolean() ? "Всё ещё впереди.\nSecond line." : null);
        story.put(
                "place",
                random.nextBoolean() ? "Lindvik" : Map.of("name", "Норланд", "geo", Map.of("lat", 59.5, "lon", 10)));
        story.put("body", Map.of(random.nextInt(4) == 0 ? "html" : "markdown", body(random)));
        story.put("quotations", quotations(random, speaker));
        story.put("topics", random.nextBoolean() ? List.of(topic) : List.of());
        story.put("byline", random.nextBoolean() ? List.of(Map.of("author", author, "role", "in Lindvik")) : null);
        story.put(
                "links",
                random.nextBoolean()
                        ? List.of(
                                Map.of("article", other),
                                Map.of("kind", "partner", "url", "https://example.org/", "title", "t"))
                        : null);
        story.put(
                "source",
                random.nextBoolean() ? Map.of("name", "Norland Press", "url", "https://example.org/1") : null);
        story.put("seo", random.nextBoolean() ? Map.of("title", "t") : null);
        story.put("rights", random.nextBoolean() ? Map.of("copyright", "©", "territories", List.of("NO", "DE")) : null);
        story.put(
                "images",
                random.nextBoolean()
                        ? List.of(Map.of(
                                "url", "https://example.org/i.jpg", "alt", "x", "focalPoint", Map.of("x", 0.5, "y", 1)))
                        : null);
        story.put(
                "videos",
                random.nextBoolean() ? List.of(Map.of("url", "https://example.org/v.mp4", "duration", 3)) : null);
        return story;
    }

    private static String body(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            parts.add(SENTENCES[random.nextInt(SENTENCES.length)]);
        }
        return String.join("\n\n", parts);
    }

    private static List<Map<String, Object>> quotations(Random random, String speaker) {
        List<Map<String, Object>> quotations = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Map<String, Object> quotation = new LinkedHashMap<>();
            quotation.put("text", WORDS[random.nextInt(WORDS.length)]);
            quotation.put("form", FORMS[random.nextInt(FORMS.length)]);
            quotation.put(random.nextBoolean() ? "speaker" : "saidBy", speaker);
            quotation.put("saidOn", random.nextBoolean() ? "2019-02" : null);
            quotation.put("cue", random.nextBoolean() ? "said" : null);
            quotation.put("collapsedAfter", random.nextBoolean() ? 3 : null);
            quotations.add(quotation);
        }
        return quotations;
    }
}
