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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class StoryLifeTest {

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
    void a_story_is_written_published_edited_and_corrected() {
        String speaker = desk.speaker("Marit Halvorsen");
        Response created = desk.creates(quoting(
                story("Bridge stays open", "The harbour met.\n\n«We keep the bridge open», she said."),
                Map.of("speaker", speaker, "text", "We keep the bridge open", "saidOn", "2019-02-13")));
        assertThat(created.header("ETag")).isEqualTo("\"r1\"");
        assertThat(created.header("Location")).endsWith(path(created));
        assertThat(created.<String>path("state")).isEqualTo("draft");
        assertThat(created.<String>path("owner")).isEqualTo("ana");
        assertThat(created.<Integer>path("wordCount")).isEqualTo(10);
        assertThat(created.<String>path("quotations[0].anchoring")).isEqualTo("anchored");
        assertThat(created.<String>path("quotations[0].spans[0].block")).isEqualTo("b2");
        assertThat(created.<List<?>>path("problems")).isEmpty();
        refused(live(created), 404, "article-not-found");

        Response published = desk.publishes(created);
        assertThat(published.<String>path("state")).isEqualTo("published");
        assertThat(published.<Integer>path("version")).isEqualTo(1);
        assertThat(live(published).<String>path("quotations[0].speaker.name")).isEqualTo("Marit Halvorsen");
        assertThat(desk.publishes(published).header("ETag")).isEqualTo(published.header("ETag"));

        Response edited = desk.patches(published, "{\"headline\": \"Bridge stays open, says Halvorsen\"}");
        assertThat(edited.<Boolean>path("hasNewerDraft")).isTrue();
        assertThat(live(edited).<String>path("headline")).isEqualTo("Bridge stays open");
        Response again = desk.publishes(edited);
        assertThat(again.<Boolean>path("hasNewerDraft")).isFalse();
        assertThat(live(again).<String>path("headline")).isEqualTo("Bridge stays open, says Halvorsen");
        assertThat(live(again).<Integer>path("version")).isEqualTo(2);
        assertThat(live(again).<String>path("publishedAt")).isEqualTo(published.path("publishedAt"));

        Map<String, String> note = Map.of("kind", "correction", "severity", "major", "text", "The date was wrong.");
        Response corrected = expect(201, ana.post(path(again) + "/corrections", note));
        assertThat(corrected.<String>path("state")).isEqualTo("corrected");
        assertThat(corrected.<String>path("corrections[0].text")).isEqualTo("The date was wrong.");
        assertThat(live(corrected).<String>path("corrections[0].severity")).isEqualTo("major");
        assertThat(live(corrected).<Integer>path("version")).isEqualTo(3);
    }

    @Test
    void a_correction_goes_out_with_the_corrected_text_when_the_editor_says_so() {
        Response story = desk.publishes(desk.creates(story("Ferry leaves at nine", "It leaves at nine.")));
        Response edited = desk.patches(story, "{\"headline\": \"Ferry leaves at ten\"}");
        Response noted = expect(201, ana.post(path(edited) + "/corrections", Map.of("text", "Not at nine.")));
        assertThat(live(noted).<String>path("headline")).isEqualTo("Ferry leaves at nine");
        expect(201, ana.post(path(edited) + "/corrections", Map.of("text", "At ten.", "publish", true)));
        assertThat(live(noted).<String>path("headline")).isEqualTo("Ferry leaves at ten");
        assertThat(live(noted).<List<String>>path("corrections.text")).containsExactly("Not at nine.", "At ten.");
        assertThat(desk.reads(noted).<String>path("state")).isEqualTo("corrected");
    }

    @Test
    void a_correction_says_which_words_it_is_about_wherever_they_stand_later() {
        Response story = desk.publishes(desk.creates(
                story(unique("Ferry"), "The ferry leaves at nine.\n\nThe last lorry goes first. It was full.")));
        Response edited = desk.patches(
                story,
                "{\"body\": {\"text\": \"The ferry leaves at half past ten.\\n\\nThe lorry goes first. It was full.\"}}");
        expect(201, ana.post(path(edited) + "/corrections", Map.of("text", "At half past ten.", "publish", true)));
        assertThat(live(story).<List<String>>path("corrections[0].affected.exact"))
                .containsExactly("at half past ten", "The lorry");
        assertThat(live(story).<Integer>path("corrections[0].affected[0].spans[0].start"))
                .isEqualTo(17);

        Map<String, Object> named =
                Map.of("text", "Not full.", "affected", List.of(Map.of("exact", "It was full", "location", "block")));
        expect(201, ana.post(path(edited) + "/corrections", named));
        Map<String, Object> unknown = Map.of("text", "x", "affected", List.of(Map.of("exact", "half empty")));
        assertThat(refused(ana.post(path(edited) + "/corrections", unknown), 400, "invalid-body")
                        .getString("errors[0].pointer"))
                .isEqualTo("/affected/0/exact");

        Response later = desk.patches(
                desk.reads(story),
                "{\"body\": {\"text\": \"On weekdays the ferry leaves at half past ten.\\n\\nA van goes first. It was full.\"}}");
        desk.publishes(later);
        assertThat(live(story).<List<String>>path("corrections.affected.flatten().location"))
                .containsExactly("block", null, "block");
        assertThat(live(story).<Integer>path("corrections[0].affected[0].spans[0].start"))
                .isEqualTo(29);
        assertThat(seen("/v1/articles/" + story.path("id") + "/corrections?fields=affected.exact")
                        .<List<String>>path("items.affected.flatten().exact"))
                .containsExactlyInAnyOrder("at half past ten", "The lorry", "It was full");
    }

    @Test
    void whoever_comes_too_late_is_told_what_others_did() {
        Response story = desk.creates(story(unique("Ferry"), "It left."));
        String old = story.header("ETag");
        Response edited =
                desk.patches(story, "{\"headline\": \"Ferry late\", \"body\": {\"text\": \"It left late.\"}}");
        desk.publishes(edited);
        JsonPath late =
                refused(ana.patch(path(story), "{\"headline\": \"Ferry lost\"}", old), 412, "precondition-failed");
        assertThat(late.getList("changes.action")).containsExactly("publishArticle", "patchArticle");
        assertThat(late.getList("changes.by")).containsOnly("ana");
        assertThat(late.getList("changes.revision")).containsExactly(3, 2);
        assertThat(late.getList("changed")).containsExactly("headline", "body");
        assertThat(expect(200, ana.get(late.getString("diff"))).<String>path("fields[0].after"))
                .isEqualTo("Ferry late");

        JsonPath step = refused(
                ana.patch(path(story), "{\"headline\": \"Ferry lost\"}", edited.header("ETag")),
                412,
                "precondition-failed");
        assertThat(step.getList("changes.action")).containsExactly("publishArticle");
        assertThat(step.getList("changed")).isEmpty();
        assertThat(step.getString("diff")).isNull();
    }

    @Test
    void a_withdrawn_story_is_gone_and_can_come_back() {
        Response story = desk.publishes(desk.creates(story(unique("Ferry"), "It left.")));
        String slug = story.path("slug");
        Response withdrawn = desk.withdraws(story, "withdrawal", "We were wrong.");
        assertThat(withdrawn.<String>path("state")).isEqualTo("withdrawn");
        assertThat(withdrawn.<String>path("withdrawal.reason")).isEqualTo("because");
        for (String ref : new String[] {slug, story.path("id")}) {
            Response gone = seen("/v1/articles/" + ref);
            refused(gone, 410, "article-gone");
            assertThat(gone.<String>path("notice")).isEqualTo("We were wrong.");
            assertThat(gone.asString()).doesNotContain("because");
        }
        assertThat(desk.withdraws(withdrawn, "withdrawal", "We were wrong.").header("ETag"))
                .isEqualTo(withdrawn.header("ETag"));
        Response back = desk.publishes(withdrawn);
        assertThat(back.<String>path("state")).isEqualTo("published");
        assertThat(back.<Object>path("withdrawal")).isNull();
        assertThat(seen("/v1/articles/" + slug).statusCode()).isEqualTo(200);
    }

    @Test
    void a_killed_story_stays_killed() {
        Response killed =
                desk.withdraws(desk.publishes(desk.creates(story(unique("Ferry"), "It left."))), "kill", "Do not use.");
        refused(seen("/v1/articles/" + killed.path("slug")), 410, "article-gone");
        refused(desk.publishing(killed), 409, "article-killed");
        refused(ana.patch(path(killed), "{\"headline\": \"x\"}", killed.header("ETag")), 409, "article-killed");
        refused(
                ana.put(path(killed) + "/withdrawal", Map.of("kind", "withdrawal"), killed.header("ETag")),
                409,
                "article-killed");
        desk.withdraws(killed, "kill", "Do not use; ask us.");
    }

    @Test
    void what_readers_never_saw_is_deleted_and_not_withdrawn() {
        Response draft = desk.creates(story(unique("Draft"), "x"));
        String slug = draft.path("slug");
        refused(
                ana.put(path(draft) + "/withdrawal", Map.of("kind", "kill"), draft.header("ETag")),
                409,
                "article-never-published");
        refused(ana.post(path(draft) + "/corrections", Map.of("text", "x")), 409, "article-not-live");
        expect(204, ana.delete(path(draft), draft.header("ETag")));
        refused(ana.get(path(draft)), 404, "desk-article-not-found");
        Response next = desk.creates(story(slug, "The slug is free again."));
        assertThat(next.<String>path("slug")).isEqualTo(slug);
        Response published = desk.publishes(next);
        refused(ana.delete(path(published), published.header("ETag")), 409, "article-was-published");
    }

    @Test
    void a_story_others_link_to_is_not_deleted() {
        Response draft = desk.creates(story(unique("Target"), "x"));
        Map<String, Object> linking = story("Linking", "x");
        linking.put("links", List.of(Map.of("article", draft.path("id"))));
        desk.creates(linking);
        refused(ana.delete(path(draft), draft.header("ETag")), 409, "article-in-use");
    }

    @Test
    void a_change_names_the_revision_it_changes() {
        Response story = desk.creates(story("Ferry", "It left."));
        refused(ana.patch(path(story), "{}", null), 428, "precondition-required");
        refused(ana.put(path(story) + "/publication", Map.of(), null), 428, "precondition-required");
        Person ben = newsroom.editor("ben");
        expect(200, ben.patch(path(story), "{\"headline\": \"Ferry left\"}", story.header("ETag")));
        Response late = ana.patch(path(story), "{\"headline\": \"Ferry is gone\"}", story.header("ETag"));
        assertThat(refused(late, 412, "precondition-failed").getString("changedBy"))
                .isEqualTo("ben");
        assertThat(late.<Integer>path("currentRevision")).isEqualTo(2);
        refused(desk.publishing(story), 412, "precondition-failed");
    }

    @Test
    void publishing_needs_a_headline_a_language_a_body_and_an_end_of_the_embargo() {
        Response draft = desk.creates(Map.of("rights", Map.of("embargoUntil", "2999-01-01T00:00:00Z")));
        assertThat(draft.<String>path("slug")).startsWith("untitled");
        assertThat(draft.<Object>path("headline")).isNull();
        assertThat(draft.<List<String>>path("problems.pointer"))
                .containsExactly("/headline", "/language", "/body", "/rights/embargoUntil");
        assertThat(refused(desk.publishing(draft), 422, "article-not-publishable")
                        .<String>getList("errors.pointer"))
                .containsExactly("/headline", "/language", "/body", "/rights/embargoUntil");
        refused(live(draft), 404, "article-not-found");
    }

    @Test
    void writing_and_publishing_are_different_scopes() {
        Person writer = newsroom.person("wim", Scope.CONTENT_READ, Scope.CONTENT_WRITE);
        Response story = new Desk(writer).creates(story("Ferry", "It left."));
        refused(new Desk(writer).publishing(story), 403, "forbidden");
        refused(newsroom.person("rea", Scope.CONTENT_READ).post(Desk.ARTICLES, story("x", "x")), 403, "forbidden");
        refused(newsroom.passerBy().get(Desk.ARTICLES), 401, "unauthenticated");
        desk.publishes(story);
    }

    @Test
    void every_save_and_publication_is_kept() {
        Response story =
                desk.creates(quoting(story("One", "«Yes», she said."), Map.of("text", "Yes", "saidBy", "a witness")));
        Response second = desk.publishes(desk.patches(story, "{\"headline\": \"Two\"}"));
        desk.patches(second, "{\"headline\": \"Three\"}");
        Response list = expect(200, ana.get(path(story) + "/revisions"));
        assertThat(list.<List<Integer>>path("items.revision")).containsExactly(4, 3, 2, 1);
        assertThat(list.<List<String>>path("items.kind")).containsExactly("save", "publication", "save", "save");
        Response page = expect(200, ana.get(path(story) + "/revisions?limit=3"));
        Response rest = expect(200, ana.get(path(story) + "/revisions?limit=3&cursor=" + page.path("page.next")));
        assertThat(rest.<List<Integer>>path("items.revision")).containsExactly(1);
        Response third = expect(200, ana.get(path(story) + "/revisions/3"));
        assertThat(third.<String>path("article.headline")).isEqualTo("Two");
        assertThat(third.<String>path("article.quotations[0].text")).isEqualTo("Yes");
        refused(ana.get(path(story) + "/revisions/9"), 404, "revision-not-found");
        refused(ana.get(path(story) + "/revisions/x"), 404, "revision-not-found");
    }

    @Test
    void stories_are_listed_by_state_and_owner() {
        String owner = unique("olga");
        Desk olga = new Desk(newsroom.editor(owner));
        Response first = olga.creates(story("One", "x"));
        Response second = olga.publishes(olga.creates(story("Two", "x")));
        Response third = olga.creates(story("Three", "x"));
        String list = Desk.ARTICLES + "?owner=" + owner;
        assertThat(expect(200, ana.get(list)).<List<String>>path("items.id"))
                .containsExactly(third.path("id"), second.path("id"), first.path("id"));
        assertThat(expect(200, ana.get(list + "&state=published,corrected")).<List<String>>path("items.headline"))
                .containsExactly("Two");
        Response page = expect(200, ana.get(list + "&limit=2"));
        assertThat(expect(200, ana.get(list + "&limit=2&cursor=" + page.path("page.next")))
                        .<List<String>>path("items.headline"))
                .containsExactly("One");
        refused(ana.get(Desk.ARTICLES + "?state=live"), 400, "invalid-parameter");
        refused(ana.get(list + "&state=draft&cursor=" + page.path("page.next")), 400, "invalid-cursor");
    }
}
