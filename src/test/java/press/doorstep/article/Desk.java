package press.doorstep.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.Newsroom.Person;
import press.doorstep.PlainPaths;

/** What an editor does at the desk, over HTTP, and expects to succeed; and what a passer-by then sees. */
final class Desk {

    static final String ARTICLES = "/manage/v1/articles";

    private final Person editor;

    Desk(Person editor) {
        this.editor = editor;
    }

    /** A new speaker's slug. */
    String speaker(String name) {
        Object body = Map.of("names", Map.of("en", name));
        return expect(201, editor.post("/manage/v1/speakers", body)).path("slug");
    }

    String topic(String name) {
        return expect(201, editor.post("/manage/v1/topics", Map.of("names", Map.of("en", name))))
                .path("slug");
    }

    String author(String name) {
        return expect(201, editor.post("/manage/v1/authors", Map.of("names", Map.of("en", name))))
                .path("slug");
    }

    Response creates(Map<String, ?> story) {
        return expect(201, editor.post(ARTICLES, story));
    }

    Response reads(Response story) {
        return expect(200, editor.get(path(story)));
    }

    Response puts(Response story, Object body) {
        return expect(200, editor.put(path(story), body, story.header("ETag")));
    }

    Response patches(Response story, String patch) {
        return expect(200, editor.patch(path(story), patch, story.header("ETag")));
    }

    Response publishes(Response story) {
        return expect(200, publishing(story));
    }

    Response publishing(Response story) {
        return editor.put(path(story) + "/publication", Map.of(), story.header("ETag"));
    }

    Response schedules(Response story, Object at) {
        return expect(200, editor.put(path(story) + "/publication", Map.of("at", at.toString()), story.header("ETag")));
    }

    Response withdraws(Response story, String kind, String notice) {
        Map<String, String> body = Map.of("kind", kind, "reason", "because", "notice", notice);
        return expect(200, editor.put(path(story) + "/withdrawal", body, story.header("ETag")));
    }

    /** Has a story taken from readers at a time to come. */
    Response plansWithdrawal(Response story, Object at, String notice) {
        Map<String, String> body = Map.of("reason", "because", "notice", notice, "at", at.toString());
        return expect(200, editor.put(path(story) + "/withdrawal", body, story.header("ETag")));
    }

    /** A story that can be published as it is. */
    static Map<String, Object> story(String headline, String text) {
        Map<String, Object> story = new LinkedHashMap<>();
        story.put("language", "en");
        story.put("headline", headline);
        story.put("body", Map.of("text", text));
        return story;
    }

    static Map<String, Object> quoting(Map<String, Object> story, Map<?, ?>... quotations) {
        story.put("quotations", List.of(quotations));
        return story;
    }

    static String path(Response story) {
        return ARTICLES + "/" + story.path("id");
    }

    static Response expect(int status, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response;
    }

    /** What anybody sees. */
    static Response seen(String path) {
        return PlainPaths.of(given().redirects().follow(false).get(path));
    }

    static Response live(Response story) {
        return seen("/v1/articles/" + story.path("id"));
    }

    static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(24);
    }
}
