package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.NewsroomJson.maps;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.path;
import static press.doorstep.article.Desk.quoting;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RevisionsOfStoriesTest {

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
    void a_revision_is_compared_with_the_one_before_or_any_other() {
        Response one = desk.creates(story("The bridge is open", "It was late."));
        Response two = desk.patches(
                one,
                "{\"headline\": \"The bridge stays open\", \"topics\": [\"" + desk.topic(unique("Tolls")) + "\"]}");
        Response three = desk.patches(two, "{\"body\": {\"text\": \"It was very late.\"}}");
        Response diff = compared(three, 2, "");
        assertThat(diff.<Integer>path("against")).isEqualTo(1);
        assertThat(diff.<List<String>>path("fields.path")).containsExactly("/headline");
        assertThat(diff.<List<String>>path("fields[0].words.op")).containsExactly("equal", "delete", "insert", "equal");
        assertThat(diff.<List<String>>path("topics.change")).containsExactly("added");
        assertThat(diff.<List<Object>>path("blocks")).isEmpty();
        Response both = compared(three, 3, "?against=1");
        assertThat(both.<List<String>>path("fields.path")).containsExactly("/headline");
        assertThat(both.<List<String>>path("blocks[0].fields.path")).containsExactly("/text");
        assertThat(both.<String>path("blocks[0].fields[0].words[1].text")).isEqualTo("very ");
        Response back = compared(three, 1, "?against=3");
        assertThat(back.<List<String>>path("topics.change")).containsExactly("removed");
        assertThat(compared(three, 1, "").<Object>path("against")).isNull();
        refused(ana.get(path(three) + "/revisions/3/diff?against=9"), 404, "revision-not-found");
        refused(ana.get(path(three) + "/revisions/3/diff?against=x"), 404, "revision-not-found");
    }

    @Test
    void a_comparison_can_be_read_as_html() {
        Response one = desk.creates(story("A <b>bold</b> claim", "x"));
        Response two = desk.patches(one, "{\"headline\": \"A <b>bolder</b> claim\"}");
        Response html = expect(200, ana.request().header("Accept", "text/html").get(path(two) + "/revisions/2/diff"));
        assertThat(html.contentType()).startsWith("text/html");
        assertThat(html.header("Vary")).contains("Accept");
        assertThat(html.header("Cache-Control")).isEqualTo("no-store");
        assertThat(html.asString())
                .contains("<del>bold</del><ins>bolder</ins>", "&lt;b&gt;")
                .doesNotContain("<b>");
    }

    @Test
    void a_restored_revision_is_the_working_copy_with_all_it_had() {
        String speaker = desk.speaker(unique("Vera Restored"));
        String topic = desk.topic(unique("Restored"));
        Map<String, Object> body = quoting(
                story("First", "«We keep the bridge open», she said."),
                Map.of("speaker", speaker, "text", "We keep the bridge open", "saidOn", "2026-01-02", "cue", "said"));
        body.put("topics", List.of(topic));
        body.put("links", List.of(Map.of("url", "https://example.org/", "title", "Elsewhere")));
        Response first = desk.publishes(desk.creates(body));
        Response changed = desk.puts(first, story("Second", "Nothing of it."));
        Response restored = restoring(changed, 1, null);
        assertThat(restored.<List<Object>>path("dropped")).isEmpty();
        assertThat(restored.<Integer>path("article.revision")).isEqualTo(4);
        assertThat(restored.header("ETag")).isEqualTo("\"r4\"");
        Response now = desk.reads(first);
        for (String member : List.of(
                "headline", "body", "topics", "links", "slug", "quotations.id", "quotations.spans", "quotations.cue")) {
            assertThat(now.<Object>path(member)).as(member).isEqualTo(first.path(member));
        }
        assertThat(now.<String>path("state")).isEqualTo("published");
        assertThat(now.<Boolean>path("hasNewerDraft")).isTrue();
        assertThat(now.<List<Object>>path("problems")).isEmpty();
        assertThat(live(first).<String>path("headline")).isEqualTo("First");
        assertThat(expect(200, ana.get(path(first) + "/revisions/4")).<String>path("article.headline"))
                .isEqualTo("First");
        Response again = expect(
                200,
                ana.request()
                        .contentType("application/json")
                        .header("If-Match", now.header("ETag"))
                        .post(path(first) + "/revisions/1/restoration"));
        assertThat(again.header("ETag")).isEqualTo("\"r4\"");
    }

    @Test
    void what_is_not_there_any_more_is_refused_with_its_place_or_left_out_and_told() {
        String topic = desk.topic(unique("Doomed"));
        String speaker = desk.speaker(unique("Doomed"));
        Map<String, Object> body =
                quoting(story("First", "«We said so», they said."), Map.of("speaker", speaker, "text", "We said so"));
        body.put("topics", List.of(topic));
        Response first = desk.creates(body);
        String quotation = first.path("quotations[0].id");
        Response second = desk.puts(first, story("Second", "«We said so», they said."));
        delete("/manage/v1/topics/" + topic);
        delete("/manage/v1/quotations/" + quotation);
        delete("/manage/v1/speakers/" + speaker);
        List<Map<String, Object>> errors = maps(refused(
                        ana.request()
                                .contentType("application/json")
                                .header("If-Match", second.header("ETag"))
                                .post(path(first) + "/revisions/1/restoration"),
                        422,
                        "restoration-incomplete")
                .get("errors"));
        assertThat(errors)
                .extracting(error -> error.get("pointer"))
                .containsExactlyInAnyOrder("/topics/0", "/quotations/0/speaker");
        Response restored = restoring(second, 1, Map.of("dropMissing", true));
        assertThat(restored.<List<String>>path("dropped.kind")).containsExactlyInAnyOrder("topic", "speaker");
        assertThat(restored.<String>path("article.headline")).isEqualTo("First");
        assertThat(restored.<List<Object>>path("article.topics")).isEmpty();
    }

    @Test
    void restoring_needs_the_present_revision_and_a_story_that_can_be_edited() {
        Response story = desk.publishes(desk.creates(story(unique("Restored"), "x")));
        String restoration = path(story) + "/revisions/1/restoration";
        refused(ana.post(restoration, Map.of()), 428, "precondition-required");
        refused(
                ana.request()
                        .contentType("application/json")
                        .header("If-Match", "\"r1\"")
                        .post(restoration),
                412,
                "precondition-failed");
        refused(
                ana.request()
                        .contentType("application/json")
                        .header("If-Match", "*")
                        .post(path(story) + "/revisions/7/restoration"),
                404,
                "revision-not-found");
        desk.withdraws(story, "kill", "x");
        refused(
                ana.request()
                        .contentType("application/json")
                        .header("If-Match", "*")
                        .post(restoration),
                409,
                "article-killed");
    }

    private Response compared(Response story, int revision, String query) {
        return expect(200, ana.get(path(story) + "/revisions/" + revision + "/diff" + query));
    }

    private Response restoring(Response story, int revision, Object body) {
        var request = ana.request().contentType("application/json").header("If-Match", story.header("ETag"));
        return expect(
                200,
                (body == null ? request : request.body(body))
                        .post(path(story) + "/revisions/" + revision + "/restoration"));
    }

    private void delete(String path) {
        expect(204, ana.delete(path, "*"));
    }
}
