package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.seen;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.Contract;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

/** What readers saw at a time that is past. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StoryThenTest {

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
    void every_publication_is_told_as_readers_got_it() throws Exception {
        Map<String, Object> body = quoting(
                story(unique("Then"), "«We keep the bridge open», she said. «It is late.»"),
                Map.of("speaker", desk.speaker(unique("Vera Then")), "text", "We keep the bridge open", "cue", "said"));
        body.put("topics", List.of(desk.topic(unique("Then"))));
        Response draft = desk.creates(body);
        Instant before = now();
        Response first = desk.publishes(draft);
        String seenFirst = live(first).asString();
        Instant one = now();
        Response second = desk.publishes(desk.patches(first, "{\"headline\": \"Second\", \"topics\": []}"));
        String seenSecond = live(second).asString();
        Instant two = now();
        expect(
                201,
                ana.post(
                        path(second) + "/corrections",
                        Map.of("kind", "correction", "severity", "minor", "text", "So.")));
        String seenThird = live(second).asString();
        Instant three = now();
        desk.withdraws(desk.reads(second), "withdrawal", "Taken back.");
        Instant four = now();
        desk.publishes(desk.patches(desk.reads(second), "{\"headline\": \"Back\"}"));

        refused(then(draft, before, ""), 404, "article-not-public-then");
        assertThat(then(draft, one, "").asString()).isEqualTo(seenFirst);
        assertThat(then(draft, two, "").asString()).isEqualTo(seenSecond);
        assertThat(then(draft, three, "").asString()).isEqualTo(seenThird);
        JsonPath gone = refused(then(draft, four, ""), 410, "article-gone-then");
        assertThat(gone.getString("kind")).isEqualTo("withdrawal");
        assertThat(gone.getString("notice")).isEqualTo("Taken back.");
        assertThat(then(draft, now(), "").asString()).isEqualTo(live(draft).asString());
        assertThat(Contract.faults(
                        "/components/schemas/Article", then(draft, one, "").asString(), false))
                .isEmpty();
    }

    @Test
    void it_comes_in_every_form_delivery_has() throws Exception {
        Response story = desk.publishes(desk.creates(story(unique("Forms"), "One.\n\nTwo.")));
        Instant then = now();
        for (String form : List.of("&bodyFormat=html", "&bodyFormat=text&labels=ru", "&fields=headline,body")) {
            assertThat(then(story, then, form).asString())
                    .isEqualTo(seen("/v1/articles/" + story.path("id") + "?" + form.substring(1))
                            .asString());
        }
        assertThat(then(story, then, "").header("Cache-Control")).isEqualTo("private, no-store");
        refused(ana.get(path(story) + "?bodyFormat=html"), 400, "invalid-parameter");
        refused(then(story, Instant.parse("2999-01-01T00:00:00Z"), ""), 400, "invalid-parameter");
        refused(newsroom.passerBy().get(path(story) + "?asOf=" + then), 401, "unauthenticated");
    }

    private Response then(Response story, Instant time, String query) {
        return ana.get(path(story) + "?asOf=" + time + query);
    }

    /** Steps of a story are a millisecond apart here at least. */
    private static Instant now() throws InterruptedException {
        Thread.sleep(3);
        Instant now = Instant.now();
        Thread.sleep(3);
        return now;
    }
}
