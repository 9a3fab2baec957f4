package press.doorstep.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What editors do at a packaged application, each with the answer it has to have. */
record Desk(PackagedDoorstep node, String key) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Answers the id of the new story; its revision is {@code r1}. */
    String draft(String story) throws IOException, InterruptedException {
        HttpResponse<String> created = node.send("POST", "/manage/v1/articles", key, "", story);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        return JSON.readTree(created.body()).get("id").asText();
    }

    /** {@code when} is the body; an object without members is now. */
    void publish(String story, String etag, String when) throws IOException, InterruptedException {
        put(story + "/publication", etag, when);
    }

    void withdraw(String story, String kind, String reason) throws IOException, InterruptedException {
        put(story + "/withdrawal", etag(story), "{\"kind\": \"%s\", \"reason\": \"%s\"}".formatted(kind, reason));
    }

    String etag(String story) throws IOException, InterruptedException {
        return node.get("/manage/v1/articles/" + story, key)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private void put(String path, String etag, String json) throws IOException, InterruptedException {
        HttpResponse<String> done = node.send("PUT", "/manage/v1/articles/" + path, key, etag, json);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    }

    /** In milliseconds. */
    static long since(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
