package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.Newsroom.refused;
import static press.doorstep.article.Desk.expect;
import static press.doorstep.article.Desk.live;
import static press.doorstep.article.Desk.story;
import static press.doorstep.article.Desk.unique;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.Newsroom.Person;
import press.doorstep.access.Scope;

/** One step with many stories. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BulkTest {

    private static final String BULK = "/manage/v1/bulk";

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
    void each_story_has_an_outcome_of_its_own() {
        Response fit = desk.creates(story(unique("Fit"), "x"));
        Response stale = desk.creates(story(unique("Stale"), "x"));
        desk.patches(stale, "{\"headline\": \"Changed\"}");
        Response unfit = desk.creates(Map.of("headline", "Unfit"));
        Response done = desk.publishes(desk.creates(story(unique("Done"), "x")));
        Response bulk = asking(
                "publish",
                Map.of(),
                List.of(
                        item(fit),
                        item(stale),
                        item(unfit),
                        item(done),
                        Map.of("id", "nothing-there", "revision", 1),
                        Map.of("id", unfit.path("id"))));
        assertThat(bulk.<List<String>>path("items.outcome"))
                .containsExactly("done", "refused", "refused", "unchanged", "refused", "refused");
        assertThat(bulk.<List<Integer>>path("items.status")).containsExactly(200, 412, 422, 200, 404, 428);
        assertThat(bulk.<Integer>path("items[0].revision")).isEqualTo(2);
        assertThat(bulk.<Integer>path("items[1].problem.currentRevision")).isEqualTo(2);
        assertThat(bulk.<String>path("items[2].problem.code")).isEqualTo("article-not-publishable");
        assertThat(bulk.<Integer>path("done")).isEqualTo(1);
        assertThat(bulk.<Integer>path("unchanged")).isEqualTo(1);
        assertThat(bulk.<Integer>path("refused")).isEqualTo(4);
        assertThat(live(fit).statusCode()).isEqualTo(200);
        assertThat(live(stale).statusCode()).isEqualTo(404);
    }

    @Test
    void to_ask_again_changes_nothing() {
        Response story = desk.creates(story(unique("Twice"), "x"));
        assertThat(asking("publish", Map.of(), List.of(item(story), item(story)))
                        .<List<Integer>>path("items.status"))
                .containsExactly(200, 412);
        assertThat(asking("publish", Map.of(), List.of(item(story))).<List<Integer>>path("items.status"))
                .containsExactly(412);
        assertThat(live(story).<Integer>path("version")).isEqualTo(1);
    }

    @Test
    void stories_are_moved_to_other_topics() {
        String from = desk.topic(unique("From"));
        String stays = desk.topic(unique("Stays"));
        String to = desk.topic(unique("To"));
        Map<String, Object> body = story(unique("Moved"), "x");
        body.put("topics", List.of(from, stays));
        Response story = desk.creates(body);
        Response moved = asking(
                "retopic", Map.of("topics", Map.of("add", List.of(to), "remove", List.of(from))), List.of(item(story)));
        assertThat(moved.<Integer>path("done")).isEqualTo(1);
        Response now = desk.reads(story);
        assertThat(now.<List<String>>path("topics")).containsExactly(stays, to);
        assertThat(asking("retopic", Map.of("topics", Map.of("add", List.of(to))), List.of(item(now)))
                        .<Integer>path("unchanged"))
                .isEqualTo(1);
    }

    @Test
    void stories_are_scheduled_and_withdrawn() {
        List<Response> stories = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            stories.add(desk.creates(story(unique("Scheduled"), "x")));
        }
        asking("publish", Map.of("publication", Map.of("at", "2998-01-01T00:00:00Z")), items(stories));
        assertThat(desk.reads(stories.get(1)).<String>path("state")).isEqualTo("scheduled");
        asking("withdraw", Map.of("withdrawal", Map.of("at", "2998-02-01T00:00:00Z")), items(stories));
        assertThat(desk.reads(stories.get(1)).<String>path("withdrawal.at")).isEqualTo("2998-02-01T00:00:00.000Z");
        asking("cancelWithdrawal", Map.of(), items(stories));
        asking("cancelPublication", Map.of(), items(stories));
        assertThat(desk.reads(stories.get(1)).<String>path("state")).isEqualTo("draft");
        Response refusal = asking("withdraw", Map.of("withdrawal", Map.of("kind", "kill")), items(stories));
        assertThat(refusal.<List<String>>path("items.problem.code")).containsOnly("article-never-published");
    }

    @Test
    void what_cannot_be_meant_is_refused_as_a_whole() {
        Map<String, Object> item = Map.of("id", "x", "revision", 1);
        List<Object> one = List.of(item);
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("action", "destroy", "items", one),
                Map.of("items", one),
                Map.of("action", "publish", "items", List.of()),
                Map.of("action", "publish", "items", Collections.nCopies(501, item)),
                Map.of("action", "publish", "items", one, "topics", Map.of()),
                Map.of("action", "retopic", "items", one),
                Map.of("action", "retopic", "items", one, "topics", Map.of("add", List.of("no-such-topic"))),
                Map.of("action", "withdraw", "items", one, "withdrawal", Map.of("kind", "burn")))) {
            refused(ana.post(BULK, body), 400, "invalid-body");
        }
        Person writer = newsroom.person("wim", Scope.CONTENT_READ, Scope.CONTENT_WRITE);
        refused(writer.post(BULK, Map.of("action", "publish", "items", one)), 403, "forbidden");
        Person reader = newsroom.person("rea", Scope.CONTENT_READ);
        refused(reader.post(BULK, Map.of("action", "retopic", "items", one)), 403, "forbidden");
    }

    private Response asking(String action, Map<String, ?> more, List<?> items) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("action", action);
        body.put("items", items);
        return expect(200, ana.post(BULK, body));
    }

    /** As they are by now. */
    private List<Map<String, Object>> items(List<Response> stories) {
        return stories.stream().map(desk::reads).map(BulkTest::item).toList();
    }

    private static Map<String, Object> item(Response story) {
        return Map.of("id", story.path("id"), "revision", story.path("revision"));
    }
}
