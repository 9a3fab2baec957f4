package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import press.doorstep.Newsroom.Person;

/** What an editor does at the desk, over HTTP, and expects to succeed. */
final class Desk {

    static final String ARTICLES = "/manage/v1/articles";

    private final Person editor;

    Desk(Person editor) {
        this.editor = editor;
    }

    /** A new speaker's slug. */
    String speaker(String name) {
        return expect(201, editor.post("/manage/v1/speakers", Map.of("names", Map.of("en", name))))
                .path("slug");
    }

    Response creates(Map<String, ?> story) {
        return expect(201, editor.post(ARTICLES, story));
    }

    Response reads(Response story) {
        return expect(200, editor.get(path(story)));
    }

    Response publishes(Response story) {
        return expect(200, editor.put(path(story) + "/publication", Map.of(), story.header("ETag")));
    }

    Response patches(Response story, String patch) {
        return expect(200, editor.patch(path(story), patch, story.header("ETag")));
    }

    static String path(Response story) {
        return ARTICLES + "/" + story.path("id");
    }

    static Response expect(int status, Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return response;
    }

    static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(24);
    }
}
