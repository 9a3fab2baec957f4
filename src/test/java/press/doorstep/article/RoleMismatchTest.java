package press.doorstep.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/** Roles that stories print and that nobody held. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RoleMismatchTest {

    @Inject
    Newsroom newsroom;

    @Test
    void the_report_follows_what_is_printed_and_what_is_held() {
        Newsroom.Person editor = newsroom.editor("ana");
        Response made = editor.post("/manage/v1/speakers", speaker("Pilot"));
        String speaker = made.path("slug");
        Desk desk = new Desk(editor);
        Response story = desk.creates(Desk.quoting(
                Desk.story("A story of ranks", "«The tide turns at six», he said. «It always has», he said."),
                Map.of(
                        "speaker", speaker,
                        "text", "The tide turns at six",
                        "saidOn", "2024-05-01",
                        "rolePrinted", "Harbour Pilot"),
                Map.of(
                        "speaker", speaker,
                        "text", "It always has",
                        "saidOn", "2024-05-01",
                        "rolePrinted", "Admiral")));

        await().untilAsserted(() ->
                assertThat(report(editor, speaker).getList("items.text")).containsExactly("It always has"));
        JsonPath mismatch = report(editor, speaker);
        assertThat(mismatch.getString("items[0].roleMismatches[0].rolePrinted")).isEqualTo("Admiral");
        assertThat(mismatch.getString("items[0].roleMismatches[0].article")).isEqualTo(story.path("id"));
        assertThat(mismatch.getString("items[0].roleMismatches[0].held[0].title.en"))
                .isEqualTo("Pilot");
        assertThat(editor.get("/manage/v1/quotations/" + mismatch.getString("items[0].id"))
                        .asString())
                .doesNotContain("roleMismatches");

        String address = "/manage/v1/speakers/" + speaker;
        Response put =
                editor.put(address, speaker("Admiral"), editor.get(address).header("ETag"));
        assertThat(put.statusCode()).as(put.asString()).isEqualTo(200);
        await().untilAsserted(() ->
                assertThat(report(editor, speaker).getList("items.text")).containsExactly("The tide turns at six"));

        Response read = desk.reads(story);
        desk.patches(read, "{\"quotations\":[]}");
        await().untilAsserted(() ->
                assertThat(report(editor, speaker).getList("items")).isEmpty());
    }

    private static JsonPath report(Newsroom.Person editor, String speaker) {
        Response report = editor.get("/manage/v1/quotations?roleMismatch=true&speaker=" + speaker);
        assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
        return report.jsonPath();
    }

    private static Map<String, Object> speaker(String title) {
        return Map.of(
                "slug",
                "ranked-speaker",
                "names",
                Map.of("en", "Ranked Speaker"),
                "tenures",
                List.of(Map.of(
                        "title", Map.of("en", title), "organisation", Map.of("en", "Harbour"), "from", "2020-01-01")));
    }
}
