package press.doorstep.note;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;

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
class NotesTest {

    private static final String ARTICLES = "/manage/v1/articles";

    @Inject
    Newsroom newsroom;

    private Person ana;
    private Person olga;
    private Response story;
    private String notes;

    @BeforeEach
    void ana_and_olga_share_a_story() {
        ana = newsroom.editor("ana");
        olga = newsroom.editor("olga");
        story = ana.post(
                ARTICLES, Map.of("language", "en", "headline", "A story", "body", Map.of("text", "One.\n\nTwo.")));
        notes = ARTICLES + "/" + story.path("id") + "/notes";
    }

    @Test
    void editors_talk_about_a_story_in_threads() {
        String block = story.path("body.blocks[0].id");
        Response question = writes(ana, Map.of("text", "Is this so?", "block", block));
        Response other = writes(olga, Map.of("text", "Too long."));
        Response answer = writes(olga, Map.of("text", "It is.", "inReplyTo", question.path("id")));
        Response thanks = writes(ana, Map.of("text", "Thanks.", "inReplyTo", answer.path("id")));
        assertThat(thanks.<String>path("thread")).isEqualTo(question.path("id"));
        assertThat(ana.get(notes).<List<String>>path("items.text"))
                .containsExactly("Is this so?", "It is.", "Thanks.", "Too long.");
        Response page = ana.get(notes + "?limit=3");
        assertThat(ana.get(notes + "?limit=3&cursor=" + page.path("page.next")).<List<String>>path("items.text"))
                .containsExactly("Too long.");
        Response settled = patches(olga, question, "{\"resolved\": true}");
        assertThat(settled.<Boolean>path("resolved")).isTrue();
        assertThat(ana.get(notes + "?resolved=false").<List<String>>path("items.id"))
                .containsExactly(other.<String>path("id"));
        assertThat(ana.get(notes + "?resolved=true").<List<String>>path("items.text"))
                .hasSize(3);
        assertThat(ana.get(notes + "?block=" + block).<List<String>>path("items.text"))
                .hasSize(3);
        assertThat(ana.get(notes).<List<Boolean>>path("items.blockPresent")).containsExactly(true, null, null, null);
        assertThat(ana.get(ARTICLES + "/" + story.path("id")).header("ETag")).isEqualTo(story.header("ETag"));
    }

    @Test
    void a_note_outlives_its_block_and_says_so() {
        Response note = writes(ana, Map.of("text", "Here?", "block", story.path("body.blocks[1].id")));
        ana.patch(ARTICLES + "/" + story.path("id"), "{\"body\": {\"text\": \"One.\"}}", story.header("ETag"));
        assertThat(ana.get(address(note)).<Boolean>path("blockPresent")).isFalse();
    }

    @Test
    void words_are_their_writer_s() {
        Response note = writes(ana, Map.of("text", "Mine."));
        refused(edits(olga, note, "{\"text\": \"Hers.\"}"), 403, "note-of-another");
        refused(olga.delete(address(note), note.header("ETag")), 403, "note-of-another");
        Response edited = patches(ana, note, "{\"text\": \"Still mine.\"}");
        assertThat(patches(ana, edited, "{}").header("ETag")).isEqualTo(edited.header("ETag"));
        refused(edits(ana, note, "{\"text\": \"Late.\"}"), 412, "precondition-failed");
        refused(ana.patch(address(note), "{}", null), 428, "precondition-required");
        refused(edits(ana, edited, "{\"text\": null}"), 400, "invalid-body");
        refused(edits(ana, edited, "{\"writtenBy\": \"olga\"}"), 400, "invalid-body");
        assertThat(ana.delete(address(note), edited.header("ETag")).statusCode())
                .isEqualTo(204);
        refused(ana.get(address(note)), 404, "note-not-found");
    }

    @Test
    void a_note_that_was_answered_leaves_its_place() {
        Response first = writes(ana, Map.of("text", "Gone soon."));
        Response answer = writes(olga, Map.of("text", "Stays.", "inReplyTo", first.path("id")));
        assertThat(ana.delete(address(first), first.header("ETag")).statusCode())
                .isEqualTo(204);
        Response left = ana.get(address(first));
        assertThat(left.<Object>path("text")).isNull();
        assertThat(ana.get(notes).<List<String>>path("items.text")).containsExactly(null, "Stays.");
        refused(edits(ana, left, "{\"text\": \"Back.\"}"), 409, "note-taken-back");
        refused(ana.delete(address(first), left.header("ETag")), 409, "note-taken-back");
        assertThat(patches(olga, left, "{\"resolved\": true}").<Boolean>path("resolved"))
                .isTrue();
        refused(edits(olga, answer, "{\"resolved\": true}"), 409, "note-not-a-thread");
    }

    @Test
    void a_note_says_something_about_something_that_is_there() {
        Response elsewhere = ana.post(ARTICLES, Map.of("headline", "Another"));
        Response note = writes(ana, Map.of("text", "Here."));
        String others = ARTICLES + "/" + elsewhere.path("id") + "/notes";
        refused(ana.post(notes, Map.of("text", "  ")), 400, "invalid-body");
        refused(ana.post(notes, Map.of("text", "x", "block", "nowhere")), 400, "invalid-body");
        refused(ana.post(others, Map.of("text", "x", "inReplyTo", note.path("id"))), 400, "invalid-body");
        refused(ana.get(others + "/" + note.path("id")), 404, "note-not-found");
        refused(ana.get(notes + "/x"), 404, "note-not-found");
        refused(ana.get(ARTICLES + "/nothing-there/notes"), 404, "desk-article-not-found");
        refused(newsroom.person("rea", "content:read").post(notes, Map.of("text", "x")), 403, "forbidden");
        refused(newsroom.passerBy().get(notes), 401, "unauthenticated");
        assertThat(ana.delete(ARTICLES + "/" + story.path("id"), story.header("ETag"))
                        .statusCode())
                .isEqualTo(204);
        refused(ana.get(notes), 404, "desk-article-not-found");
    }

    private String address(Response note) {
        return notes + "/" + note.path("id");
    }

    private Response writes(Person person, Object note) {
        Response written = person.post(notes, note);
        assertThat(written.statusCode()).as(written.asString()).isEqualTo(201);
        assertThat(written.header("Location")).isEqualTo(address(written));
        return written;
    }

    private Response edits(Person person, Response note, String patch) {
        return person.patch(address(note), patch, note.header("ETag"));
    }

    private Response patches(Person person, Response note, String patch) {
        Response edited = edits(person, note, patch);
        assertThat(edited.statusCode()).as(edited.asString()).isEqualTo(200);
        return edited;
    }
}
