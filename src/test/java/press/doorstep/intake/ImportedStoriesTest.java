package press.doorstep.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ImportedStoriesTest {

    private static final String SPEAKER =
            "{\"kind\": \"speaker\", \"slug\": \"vera-lonina\", \"names\": {\"en\": \"Vera Lonina\"}}";

    @Inject
    Newsroom newsroom;

    ImportDesk ana;

    @BeforeEach
    void someone_may_import() {
        ana = new ImportDesk(newsroom.editor("ana"));
    }

    @Test
    void a_quotation_that_does_not_stand_in_the_story_stays_at_the_desk_with_a_warning() {
        ImportDesk.Report report = ana.imports(
                story("lonina-on-the-weir", "“The weir stays,” said Vera Lonina.", "The weir stays", "The weir goes"),
                SPEAKER);

        assertThat(report.outcome(1)).isEqualTo("warned");
        assertThat(report.problem(1)).startsWith("/quotations/1");
        JsonPath story =
                ana.person().get("/manage/v1/articles/lonina-on-the-weir").jsonPath();
        assertThat(story.getString("state")).isEqualTo("published");
        assertThat(story.getList("quotations.anchoring")).containsExactly("anchored", "unanchored");
        JsonPath live =
                newsroom.passerBy().get("/v1/articles/lonina-on-the-weir").jsonPath();
        assertThat(live.getList("quotations.text")).containsExactly("The weir stays");
    }

    @Test
    void what_readers_were_told_elsewhere_comes_along_once() {
        String line = """
                {"kind": "article", "slug": "weir-corrected", "language": "en", "headline": "Weir", "body": {"text": "It opens on Friday."},
                 "state": "published", "publishedAt": "2024-05-01T08:00:00Z", "corrections": [{"text": "Not on Monday.",
                 "correctedAt": "2024-05-02T08:00:00Z", "affected": [{"exact": "Friday"}, {"exact": "Sunday"}]}]}""".replace("\n", "");

        ImportDesk.Report first = ana.imports(line);

        assertThat(first.outcome(1)).isEqualTo("warned");
        assertThat(first.problem(1)).startsWith("/corrections/0/affected/1/exact");
        JsonPath live = newsroom.passerBy().get("/v1/articles/weir-corrected").jsonPath();
        assertThat(live.getList("corrections.correctedAt")).containsExactly("2024-05-02T08:00:00.000Z");
        assertThat(live.getList("corrections[0].affected.exact")).containsExactly("Friday");
        assertThat(ana.person()
                        .get("/manage/v1/articles/weir-corrected")
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("corrected");
        assertThat(ana.imports(line).outcome(1)).isEqualTo("unchanged");
        assertThat(ana.imports(line.replace("published\", ", "draft\", ")).outcome(1))
                .isEqualTo("refused");
    }

    @Test
    void a_story_that_links_forward_comes_out_once_with_its_link() {
        ImportDesk.Report report = ana.imports(
                linked("weir-one", "The first story.", "weir-two"),
                linked("weir-two", "The second story.", "weir-one"));

        assertThat(report.counts()).isEqualTo("2 created, 0 updated, 0 unchanged, 0 warned, 0 refused");
        for (String slug : new String[] {"weir-one", "weir-two"}) {
            JsonPath story = newsroom.passerBy().get("/v1/articles/" + slug).jsonPath();
            assertThat(story.getInt("version")).isEqualTo(1);
            assertThat(story.getList("links")).hasSize(1);
            assertThat(story.getString("updatedAt")).isEqualTo("2024-05-01T08:00:00.000Z");
        }
    }

    @Test
    void a_link_to_nowhere_is_left_out_with_a_warning() {
        ImportDesk.Report report = ana.imports(linked("weir-three", "The third story.", "weir-of-nowhere"));

        assertThat(report.outcome(1)).isEqualTo("warned");
        assertThat(report.problem(1)).contains("weir-of-nowhere");
        assertThat(newsroom.passerBy().get("/v1/articles/weir-three").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_original_s_address_says_which_story_it_is() {
        String first = """
                {"kind": "article", "sourceUrl": "https://wire.example/1", "language": "en", "headline": "One", "body": {"text": "First."}}""";

        ImportDesk.Report created = ana.imports(first);
        ImportDesk.Report updated = ana.imports(first.replace("First.", "Second."));

        assertThat(created.outcome(1)).isEqualTo("created");
        assertThat(updated.outcome(1)).isEqualTo("updated");
        assertThat(updated.line(1).get("id")).isEqualTo(created.line(1).get("id"));
    }

    private static String story(String slug, String body, String... quotations) {
        StringBuilder entries = new StringBuilder();
        for (String words : quotations) {
            entries.append(entries.isEmpty() ? "" : ", ")
                    .append("{\"speaker\": \"vera-lonina\", \"form\": \"direct\", \"text\": \"" + words + "\"}");
        }
        return """
                {"kind": "article", "slug": "%s", "language": "en", "headline": "Of weirs", "body": {"text": "%s"}, "quotations": [%s], \
                "state": "published", "publishedAt": "2024-05-01T08:00:00.000Z"}""".formatted(slug, body, entries);
    }

    private static String linked(String slug, String body, String target) {
        return """
                {"kind": "article", "slug": "%s", "language": "en", "headline": "Of weirs", "body": {"text": "%s"}, \
                "links": [{"kind": "related", "article": "%s"}], "state": "published", "publishedAt": "2024-05-01T08:00:00.000Z"}""".formatted(slug, body, target);
    }
}
