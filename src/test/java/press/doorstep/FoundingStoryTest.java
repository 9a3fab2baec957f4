package press.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The story the model was drawn from: a dateline place and a partial quote in the headline, a long lead quotation that collapses, fragments of
 * it set in the prose, two printed forms of attribution, mixed quote marks. Typed in as Markdown, published, read back in all four formats.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FoundingStoryTest {

    private static final String MARKDOWN = """
            > «The bridge is a civilian structure. What we plan is modest and lawful. And for years we cut the toll, we cut the patrols. \
            We tried to work with the island, especially since the storm of 2014, with the island being... [More] responsible for the \
            closed lane, we have seen a pattern [...] We don't want a new dispute, we don't want a new toll race. We have to be firm, but \
            we keep the bridge open.»

            Harbour Commissioner Marit Halvorsen said that the authority wants to «keep the bridge open», in a doorstep statement at the \
            harbour office in Lindvik on Wednesday, ahead of meetings of the harbour ministers.

            She was saying clearly: «We don't want a new dispute, we don't want a new toll race.»

            She said the agreement would make the crossing «safer» and «us more secure».
            """;

    private static final String LEAD =
            "The bridge is a civilian structure. What we plan is modest and lawful. And for years we cut the toll, we cut the patrols. "
                    + "We tried to work with the island, especially since the storm of 2014, with the island being... responsible for the "
                    + "closed lane, we have seen a pattern [...] We don't want a new dispute, we don't want a new toll race. We have to be "
                    + "firm, but we keep the bridge open.";

    @Inject
    Newsroom newsroom;

    @Test
    void it_is_published_with_every_quotation_where_it_stands() {
        Newsroom.Person editor = newsroom.editor("ana");
        Map<String, Object> speaker = Map.of(
                "kind", "person",
                "names", Map.of("en", "Marit Halvorsen", "ru", "Марит Халворсен"),
                "tenures",
                        List.of(Map.of(
                                "title", Map.of("en", "Harbour Commissioner"),
                                "organisation", Map.of("en", "Norland"),
                                "from", "2018-01-01")));
        Response halvorsen = editor.post("/manage/v1/speakers", speaker);
        assertThat(halvorsen.statusCode()).as(halvorsen.asString()).isEqualTo(201);
        String slug = halvorsen.jsonPath().getString("slug");

        Response draft = editor.post("/manage/v1/articles", story(slug));
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        assertThat(draft.jsonPath().getList("quotations.anchoring"))
                .containsOnly("anchored")
                .hasSize(6);
        String id = draft.jsonPath().getString("id");
        Response published = editor.put("/manage/v1/articles/" + id + "/publication", "{}", draft.header("ETag"));
        assertThat(published.statusCode()).as(published.asString()).isBetween(200, 204);

        Newsroom.Person reader = newsroom.passerBy();
        JsonPath story = reader.get("/v1/articles/" + id).jsonPath();
        spansHoldTheirWords(story);
        assertThat(story.getString("quotations[0].speaker.role.title")).isEqualTo("Harbour Commissioner");
        assertThat(story.getString("place.name")).isEqualTo("Norland");

        for (String format : List.of("html", "markdown", "text")) {
            String body = reader.get("/v1/articles/" + id + "?bodyFormat=" + format)
                    .jsonPath()
                    .getString("body." + format);
            for (Map<String, Object> span :
                    story.<Map<String, Object>>getList("quotations.occurrences.flatten().spans.flatten()")) {
                if (span.get("block") != null) {
                    assertThat(plain(body, format)).as(format).contains((String) span.get("exact"));
                }
            }
        }
        for (String quotation : story.getList("quotations.id", String.class)) {
            assertThat(reader.get("/v1/quotations/" + quotation).statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, Object> story(String speaker) {
        return Map.of(
                "language", "en",
                "kind", "statement",
                "headline", "Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks",
                "place", "Norland",
                "body", Map.of("markdown", MARKDOWN),
                "quotations",
                        List.of(
                                quotation(speaker, "direct", LEAD, Map.of("collapsedAfter", 230)),
                                quotation(speaker, "partial", "We keep the bridge open", Map.of()),
                                quotation(
                                        speaker,
                                        "partial",
                                        "keep the bridge open",
                                        Map.of("cue", "wants", "rolePrinted", "Harbour Commissioner")),
                                quotation(
                                        speaker,
                                        "direct",
                                        "We don't want a new dispute, we don't want a new toll race.",
                                        Map.of("cue", "saying")),
                                quotation(speaker, "partial", "safer", Map.of("cue", "said")),
                                quotation(speaker, "partial", "us more secure", Map.of("cue", "said"))));
    }

    private static Map<String, Object> quotation(String speaker, String form, String text, Map<String, Object> more) {
        Map<String, Object> quotation = new java.util.LinkedHashMap<>(Map.of(
                "speaker",
                speaker,
                "form",
                form,
                "text",
                text,
                "saidOn",
                "2019-02-13",
                "occasion",
                "doorstep statement",
                "medium",
                "doorstep"));
        quotation.putAll(more);
        return quotation;
    }

    /** Each span's code points in its block are the words it claims, with its surroundings. */
    private static void spansHoldTheirWords(JsonPath story) {
        int spans = 0;
        for (Map<String, Object> occurrence : story.<Map<String, Object>>getList("quotations.occurrences.flatten()")) {
            for (Map<String, Object> span : NewsroomJson.maps(occurrence.get("spans"))) {
                String text = span.get("block") == null
                        ? story.getString((String) occurrence.get("location"))
                        : story.param("block", span.get("block")).getString("body.blocks.find { it.id == block }.text");
                int[] points = text.codePoints().toArray();
                int start = (int) span.get("start");
                int end = (int) span.get("end");
                assertThat(new String(points, start, end - start)).isEqualTo(span.get("exact"));
                assertThat(new String(points, 0, start)).endsWith((String) span.get("prefix"));
                assertThat(new String(points, end, points.length - end)).startsWith((String) span.get("suffix"));
                spans++;
            }
        }
        assertThat(spans).isGreaterThanOrEqualTo(6);
    }

    private static String plain(String body, String format) {
        return switch (format) {
            case "html" -> org.jsoup.Jsoup.parse(body).wholeText();
            case "markdown" -> body.replaceAll("</?span[^>]*>", "").replaceAll("\\\\(.)", "$1");
            default -> body;
        };
    }
}
