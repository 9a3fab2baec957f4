package press.doorstep.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static press.doorstep.Newsroom.refused;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;
import press.doorstep.web.Cursor;

/** A partner follows what happens: page by page, waiting, and over a stream. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FollowingTest {

    @Inject
    Newsroom newsroom;

    @TestHTTPResource
    URI address;

    private Newsroom.Person editor;
    private Newsroom.Person partner;

    @BeforeEach
    void somebody_writes_and_somebody_reads() {
        editor = newsroom.editor("ana");
        partner = newsroom.passerBy();
    }

    @Test
    void the_life_of_a_story_comes_page_by_page_and_over_the_stream() throws IOException {
        String head = head();
        String story = published("Ferry sails at noon");
        kill(story);
        List<JsonPath> pages = new ArrayList<>();
        String cursor = head;
        while (pages.size() < 2) {
            JsonPath page =
                    get("/v1/changes?limit=1&event=articlePublished,articleKilled&cursor=" + cursor + "&wait=5");
            pages.add(page);
            cursor = page.getString("cursor");
        }
        assertThat(pages.get(0).getString("items[0].event")).isEqualTo("articlePublished");
        assertThat(pages.get(0).getInt("items[0].resource.version")).isEqualTo(1);
        assertThat(pages.get(1).getString("items[0].event")).isEqualTo("articleKilled");
        assertThat(pages.get(1).getString("items[0].resource.id")).isEqualTo(story);
        assertThat(pages.get(1).getString("items[0].resource.slug")).isNull();
        assertThat(pages.get(1).getString("items[0].notice")).isEqualTo("Taken back.");
        assertThat(get("/v1/changes?cursor=" + head).getString("items[0].resource.slug"))
                .as("told before it was killed")
                .isNull();

        try (Streamed stream = stream("?cursor=" + head, null)) {
            await().until(() -> stream.events.size() >= 2);
            assertThat(stream.events).extracting(Streamed.Event::name).startsWith("articlePublished", "articleKilled");
            assertThat(stream.events.get(0).id()).isEqualTo(pages.get(0).getString("items[0].cursor"));
            assertThat(stream.events.get(1).data())
                    .isEqualTo(new ObjectMapper()
                            .readTree(partner.get("/v1/changes?limit=1&cursor="
                                            + stream.events.get(0).id())
                                    .asString())
                            .at("/items/0"));
        }
    }

    @Test
    void whoever_waits_hears_at_once_and_whoever_comes_again_misses_nothing() throws Exception {
        String head = head();
        CompletableFuture<JsonPath> waiting =
                CompletableFuture.supplyAsync(() -> get("/v1/changes?wait=20&event=articleKilled&cursor=" + head));
        String story = published("A quay is closed");
        Thread.sleep(300);
        assertThat(waiting).isNotDone();
        kill(story);
        assertThat(waiting.get().getString("items[0].resource.id")).isEqualTo(story);

        String seen;
        try (Streamed stream = stream("?cursor=" + waiting.get().getString("cursor"), null)) {
            String second = published("A quay is open");
            await().until(() -> stream.events.size() == 1);
            assertThat(stream.events.get(0).data().at("/resource/id").asText()).isEqualTo(second);
            seen = stream.events.get(0).id();
        }
        String missed = published("A quay is moved");
        try (Streamed stream = stream("", seen)) {
            await().until(() -> stream.events.size() == 1);
            assertThat(stream.events.get(0).data().at("/resource/id").asText()).isEqualTo(missed);
            await().untilAsserted(() -> assertThat(stream.comments).isNotEmpty());
        }
    }

    /** From the answer of the desk to the event at the partner, and the address of the story gone. */
    @Test
    void a_kill_reaches_partners_within_a_moment() throws IOException {
        List<Long> late = new ArrayList<>();
        try (Streamed stream = stream("?event=articleKilled&cursor=" + head(), null)) {
            for (int i = 0; i < 9; i++) {
                String story = published("Not for long " + i);
                int before = stream.events.size();
                long killing = System.nanoTime();
                kill(story);
                assertThat(partner.get("/v1/articles/" + story).statusCode()).isEqualTo(410);
                await().pollInterval(Duration.ofMillis(2)).until(() -> stream.events.size() > before);
                late.add(Duration.ofNanos(stream.events.get(before).at() - killing)
                        .toMillis());
            }
        }
        long median = late.stream().sorted().skip(late.size() / 2).findFirst().orElseThrow();
        System.out.printf("a kill is at a partner's stream %d ms after the desk sent it (median)%n", median);
        assertThat(median).isLessThan(300);
    }

    @Test
    void what_makes_no_sense_is_refused_and_what_is_too_old_says_where_to_begin() {
        refused(partner.get("/v1/changes?cursor=nonsense"), 400, "invalid-cursor");
        refused(partner.get("/v1/changes?wait=31"), 400, "invalid-parameter");
        assertThat(refused(partner.get("/v1/changes?event=articleKiled"), 400, "invalid-parameter")
                        .getString("detail"))
                .contains("articleKilled");
        refused(partner.get("/v1/changes?topic=no-such-topic-anywhere"), 400, "invalid-parameter");
        String older = Cursor.encode("changes", -1);
        assertThat(refused(partner.get("/v1/changes?cursor=" + older), 410, "changes-not-kept")
                        .getString("export"))
                .isEqualTo("/v1/export");
        refused(partner.get("/v1/changes/stream?cursor=" + older), 410, "changes-not-kept");
    }

    /** Where the log ends now. */
    private String head() {
        String cursor = null;
        while (true) {
            JsonPath page = get("/v1/changes?limit=100" + (cursor == null ? "" : "&cursor=" + cursor));
            cursor = page.getString("cursor");
            if (!page.getBoolean("more")) {
                return cursor;
            }
        }
    }

    private JsonPath get(String path) {
        Response answer = partner.get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private Streamed stream(String query, String lastEvent) throws IOException {
        return new Streamed(address.resolve("/v1/changes/stream") + query, lastEvent);
    }

    private String published(String headline) {
        Response draft = editor.post("/manage/v1/articles", """
                {"language": "en", "headline": "%s", "body": {"text": "So it was said at the harbour."}}
                """.formatted(headline));
        String story = draft.jsonPath().getString("id");
        Response live = editor.put("/manage/v1/articles/" + story + "/publication", "{}", draft.header("ETag"));
        assertThat(live.statusCode()).as(live.asString()).isEqualTo(200);
        return story;
    }

    private void kill(String story) {
        String place = "/manage/v1/articles/" + story;
        Response killed = editor.put(
                place + "/withdrawal",
                "{\"kind\": \"kill\", \"reason\": \"It is wrong\", \"notice\": \"Taken back.\"}",
                editor.get(place).header("ETag"));
        assertThat(killed.statusCode()).as(killed.asString()).isEqualTo(200);
    }
}
