package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class QuotationsInStoriesTest {

    private static final String QUOTATIONS = "/manage/v1/quotations/";
    private static final String WORDS = "We keep the bridge open for everybody";

    @Inject
    Newsroom newsroom;

    private Desk desk;
    private Person ana;
    private String speaker;

    @BeforeEach
    void ana_has_a_key() {
        ana = newsroom.editor("ana");
        desk = new Desk(ana);
        speaker = desk.speaker(unique("Marit Halvorsen"));
    }

    private Map<String, Object> says(String words) {
        return new HashMap<>(Map.of("speaker", speaker, "text", words));
    }

    private Response bridge() {
        return desk.creates(quoting(story(unique("Bridge"), "She said: «" + WORDS + "»."), says(WORDS)));
    }

    @Test
    void a_quotation_that_does_not_stand_in_the_story_stops_it() {
        Response draft = desk.creates(quoting(
                story("Bridge", "She said the bridge would stay open, “come what may”."),
                says("We keep the bridge open"),
                Map.of("speaker", speaker, "text", "come what may", "form", "partial"),
                Map.of("speaker", speaker, "text", "The bridge will stay open.", "form", "indirect")));
        assertThat(draft.<List<String>>path("quotations.anchoring"))
                .containsExactly("unanchored", "anchored", "unanchored");
        assertThat(draft.<List<String>>path("problems.pointer")).containsExactly("/quotations/0");
        Response refusal = desk.publishing(draft);
        assertThat(refused(refusal, 422, "quotation-not-verbatim").<String>getList("errors.pointer"))
                .containsExactly("/quotations/0");
        Response mended = desk.patches(
                draft, "{\"body\": {\"text\": \"«We keep the bridge open, come what may.» That was all.\"}}");
        assertThat(mended.<List<String>>path("quotations.anchoring"))
                .containsExactly("anchored", "anchored", "unanchored");
        Response seen = live(desk.publishes(mended));
        assertThat(seen.<Object>path("quotations[2].occurrences[0].location")).isNull();
        assertThat(seen.<List<?>>path("quotations[2].occurrences[0].spans")).isEmpty();
        Response broken = desk.patches(desk.reads(mended), "{\"body\": {\"text\": \"Come what may.\"}}");
        assertThat(broken.<String>path("quotations[0].anchoring")).isEqualTo("stale");
        refused(desk.publishing(broken), 422, "quotation-not-verbatim");
    }

    @Test
    void edits_inside_the_words_are_told_where_they_stand_now() {
        Response draft = desk.creates(quoting(
                story("Bridge", "🙂 She said: “We keep the bridge open all winter.” That was all."),
                says("We keep the bridge open all winter")));
        Response broken = desk.patches(
                draft,
                "{\"body\": {\"text\": \"🙂 She said: “We keep the old bridge shut all winter.” That was all.\"}}");
        assertThat(broken.<String>path("quotations[0].anchoring")).isEqualTo("stale");
        assertThat(broken.<List<String>>path("quotations[0].edits.type")).containsExactly("inserted", "changed");
        assertThat(broken.<String>path("quotations[0].edits[1].was")).isEqualTo("open");
        assertThat(broken.<String>path("quotations[0].edits[1].now")).isEqualTo("shut");
        assertThat(broken.<Integer>path("quotations[0].edits[1].start")).isEqualTo(36);
        assertThat(broken.<String>path("problems[0].detail")).contains("“old” was put in; “open” became “shut”");
        assertThat(refused(desk.publishing(broken), 422, "quotation-not-verbatim")
                        .getString("errors[0].detail"))
                .contains("“open” became “shut”");
        Response same = desk.puts(broken, broken.body().asString());
        assertThat(same.<List<?>>path("quotations[0].edits")).hasSize(2);
        Response mended = desk.patches(
                same, "{\"body\": {\"text\": \"She said: “We keep the bridge open all winter.” That was all.\"}}");
        assertThat(mended.<String>path("quotations[0].anchoring")).isEqualTo("anchored");
        assertThat(mended.<List<?>>path("quotations[0].edits")).isEmpty();
    }

    @Test
    void the_same_words_stay_the_same_quotation() {
        Response draft = bridge();
        String id = draft.path("quotations[0].id");
        Response saved =
                desk.puts(draft, quoting(story("Bridge", "He: “" + WORDS + "!” She nodded."), says(WORDS + "!")));
        assertThat(saved.<String>path("quotations[0].id")).isEqualTo(id);
        assertThat(saved.<String>path("quotations[0].text")).isEqualTo(WORDS + "!");
        Response other = bridge();
        assertThat(other.<String>path("quotations[0].id")).isEqualTo(id);
        assertThat(other.<String>path("quotations[0].text")).isEqualTo(WORDS + "!");
        Response fewer = desk.creates(quoting(story("x", "«Yes», she said."), says("Yes")));
        Response again = desk.creates(quoting(story("x", "«Yes», she said."), says("Yes")));
        assertThat(again.<String>path("quotations[0].id")).isNotEqualTo(fewer.path("quotations[0].id"));
    }

    @Test
    void words_listed_twice_stand_in_two_places() {
        Response draft = desk.creates(quoting(
                story("x", "«Never», she said. Then: «Never.» And: Never again."),
                says("Never"),
                says("Never"),
                says("Never")));
        assertThat(draft.<List<Integer>>path("quotations.spans.flatten().start"))
                .containsExactly(1, 26, 39);
        Response put = desk.puts(draft, draft.asString());
        assertThat(put.asString()).isEqualTo(draft.asString());
    }

    @Test
    void a_change_to_a_public_quotation_waits_for_the_story() {
        Response story = desk.publishes(bridge());
        String id = story.path("quotations[0].id");
        Response edited = desk.patches(
                story,
                "{\"quotations\": [{\"id\": \"%s\", \"speaker\": \"%s\", \"text\": \"%s\", \"occasion\": \"doorstep\", \"medium\": \"doorstep\"}]}"
                        .formatted(id, speaker, WORDS));
        assertThat(edited.<String>path("quotations[0].occasion")).isEqualTo("doorstep");
        assertThat(edited.<Boolean>path("hasNewerDraft")).isTrue();
        assertThat(expect(200, ana.get(QUOTATIONS + id)).<Object>path("occasion"))
                .isNull();
        assertThat(seen("/v1/quotations/" + id).<Object>path("occasion")).isNull();
        assertThat(desk.puts(edited, edited.asString()).asString()).isEqualTo(edited.asString());
        desk.publishes(edited);
        assertThat(expect(200, ana.get(QUOTATIONS + id)).<String>path("occasion"))
                .isEqualTo("doorstep");
        assertThat(seen("/v1/quotations/" + id).<String>path("occasion")).isEqualTo("doorstep");
    }

    @Test
    void words_that_other_stories_carry_do_not_change() {
        Response first = bridge();
        Response second = desk.publishes(bridge());
        String id = first.path("quotations[0].id");
        Map<String, Object> longer = says(WORDS + " and their dogs");
        longer.put("id", id);
        Response refusal = ana.put(
                path(first), quoting(story("x", "«" + WORDS + " and their dogs»"), longer), first.header("ETag"));
        assertThat(refused(refusal, 400, "invalid-body").getString("errors[0].pointer"))
                .isEqualTo("/quotations/0/text");
        Response quotation = expect(200, ana.get(QUOTATIONS + id));
        Response direct =
                ana.patch(QUOTATIONS + id, "{\"text\": \"" + WORDS + " and their dogs\"}", quotation.header("ETag"));
        assertThat(refused(direct, 409, "quotation-carried-elsewhere").<String>getList("stories"))
                .containsExactlyInAnyOrder(first.path("slug"), second.path("slug"));
    }

    @Test
    void a_quotation_edited_on_its_own_changes_in_every_story_that_shows_it() {
        Response story = desk.publishes(bridge());
        String id = story.path("quotations[0].id");
        Response quotation = expect(200, ana.get(QUOTATIONS + id));
        Response edited = expect(
                200,
                ana.patch(
                        QUOTATIONS + id,
                        "{\"text\": \"We keep the bridge open\", \"occasion\": \"harbour talks\"}",
                        quotation.header("ETag")));
        expect(
                200,
                ana.put(QUOTATIONS + id + "/verification", Map.of("verification", "confirmed"), edited.header("ETag")));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            Response seen = live(story);
            assertThat(seen.<String>path("quotations[0].verification")).isEqualTo("confirmed");
            assertThat(seen.<String>path("quotations[0].text")).isEqualTo("We keep the bridge open");
            assertThat(seen.<String>path("quotations[0].occurrences[0].spans[0].exact"))
                    .isEqualTo("We keep the bridge open");
            assertThat(seen.<Integer>path("version")).isEqualTo(1);
        });
        refused(ana.patch(path(story), "{\"headline\": \"Late\"}", story.header("ETag")), 412, "precondition-failed");
        assertThat(desk.reads(story).<Boolean>path("hasNewerDraft")).isFalse();
    }

    @Test
    void renaming_a_speaker_shows_in_the_stories_that_quote_them() {
        Response story = desk.publishes(bridge());
        Response person = expect(200, ana.get("/manage/v1/speakers/" + speaker));
        String name = unique("Marit Berg");
        expect(
                200,
                ana.patch(
                        "/manage/v1/speakers/" + speaker,
                        "{\"names\": {\"en\": \"" + name + "\"}}",
                        person.header("ETag")));
        String updated = live(story).path("updatedAt");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(live(story).<String>path("quotations[0].speaker.name"))
                        .isEqualTo(name));
        assertThat(live(story).<String>path("updatedAt")).isEqualTo(updated);
    }

    @Test
    void a_quotation_is_public_while_a_live_story_carries_it_and_deleted_only_when_none_does() {
        Response story = desk.publishes(bridge());
        String id = story.path("quotations[0].id");
        assertThat(seen("/v1/quotations/" + id).statusCode()).isEqualTo(200);
        Response quotation = expect(200, ana.get(QUOTATIONS + id));
        refused(ana.delete(QUOTATIONS + id, quotation.header("ETag")), 409, "quotation-in-use");
        Response dropped = desk.patches(story, "{\"quotations\": []}");
        refused(ana.delete(QUOTATIONS + id, quotation.header("ETag")), 409, "quotation-in-use");
        desk.publishes(dropped);
        assertThat(seen("/v1/quotations/" + id).statusCode()).isEqualTo(410);
        expect(204, ana.delete(QUOTATIONS + id, quotation.header("ETag")));
        refused(ana.get(QUOTATIONS + id), 404, "desk-quotation-not-found");
        assertThat(seen("/v1/quotations/" + id).statusCode()).isEqualTo(410);
    }

    @Test
    void what_the_server_finds_out_is_accepted_as_it_was_read_and_no_other_way() {
        Response draft = bridge();
        String moved =
                draft.asString().replace("\"start\":11,\"end\":48,\"exact\"", "\"start\":3,\"end\":48,\"exact\"");
        assertThat(moved).isNotEqualTo(draft.asString());
        assertThat(refused(ana.put(path(draft), moved, draft.header("ETag")), 400, "invalid-body")
                        .getString("errors[0].pointer"))
                .isEqualTo("/quotations/0/spans");
        refused(
                ana.post(Desk.ARTICLES, quoting(story("x", "x"), Map.of("text", "x", "speaker", "nobody-" + speaker))),
                400,
                "invalid-body");
    }
}
