package press.doorstep.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static press.doorstep.NewsroomJson.maps;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.doorstep.DatabaseForTests;
import press.doorstep.Newsroom;

/**
 * The page the model was drawn from, pasted as it stands on the screen and as HTML: the draft needs no correction, is published as it is and read
 * back. Names are each run's own, because other tests know people and topics of theirs.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FoundingPageTest {

    private static final String PAGE = """
                Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks

                Marit Halvorsen, Norland Harbour Commissioner: «The bridge is a civilian structure. What we plan is modest and
                lawful. And for years we cut the toll, we cut the patrols. We tried to work with the island, especially since the
                storm of 2014, with the island being... [More] responsible for the closed lane, we have seen a pattern [...]
                We don't want a new dispute, we don't want a new toll race. We have to be firm, but we keep the bridge open.»
                Harbour Commissioner Marit Halvorsen said that the authority wants to «keep the bridge open», in a doorstep
                statement at the harbour office in Lindvik on Wednesday, ahead of meetings of the harbour ministers. [...] saying
                clearly: «We don't want a new dispute, we don't want a new toll race.» She said the agreement would make the
                crossing «safer» and «us more secure».

                Most interesting  ·  Partner news  ·  Topics / All topics
            """;

    private static final String HTML = """
            <!doctype html><html lang="en"><head><title>%1$s | The Skerry Herald</title><script>var s = "«Buy»";</script></head><body>
            <nav><a href="/">Home</a> <a href="/topics">Topics</a></nav>
            <article><h1>%1$s</h1><div class="share-buttons"><a href="#">Share</a></div>
            <p>%2$s</p><p>%3$s</p></article>
            <aside><h3>Most interesting</h3><a href="1">Partner news</a></aside><footer>Topics / All topics</footer></body></html>
            """;

    private static final String LEAD =
            "The bridge is a civilian structure. What we plan is modest and lawful. And for years we cut "
                    + "the toll, we cut the patrols. We tried to work with the island, especially since the storm of 2014, with the island being... "
                    + "responsible for the closed lane, we have seen a pattern [...] We don't want a new dispute, we don't want a new toll race. We "
                    + "have to be firm, but we keep the bridge open.";

    private static final String REPORT =
            "Harbour Commissioner Marit Halvorsen said that the authority wants to «keep the bridge open», in a "
                    + "doorstep statement at the harbour office in Lindvik on Wednesday, ahead of meetings of the harbour ministers. [...] saying clearly: "
                    + "«We don't want a new dispute, we don't want a new toll race.» She said the agreement would make the crossing «safer» and «us more "
                    + "secure».";

    @Inject
    Newsroom newsroom;

    private final OwnNames own = new OwnNames("Halvorsen", "Norland", "dispute");
    private Newsroom.Person editor;
    private String speaker;
    private String place;
    private String subject;

    @BeforeEach
    void the_newsroom_knows_her_and_two_topics() {
        editor = newsroom.editor("ana");
        speaker = made("/manage/v1/speakers", Map.of("names", Map.of("en", own.in("Marit Halvorsen"), "ru", "Марит")));
        place = made("/manage/v1/topics", Map.of("kind", "place", "names", Map.of("en", own.in("Norland"))));
        subject = made("/manage/v1/topics", Map.of("names", Map.of("en", own.in("new disputes"))));
    }

    private String made(String address, Map<String, Object> thing) {
        Response made = editor.post(address, thing);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("slug");
    }

    @Test
    void the_text_becomes_a_draft_that_needs_no_correction() {
        Response taken = paste("text/plain; charset=UTF-8", own.in(PAGE));
        JsonPath draft = needsNoCorrection(taken);
        assertThat(draft.getList("dropped", Map.class))
                .containsExactly(
                        Map.of(
                                "text", "Most interesting  ·  Partner news  ·  Topics / All topics",
                                "rule", "furniture-phrase"),
                        Map.of("text", "[More]", "rule", "fold-mark"));
        isPublishedAsItIs(taken);
    }

    @Test
    void so_does_the_html() {
        String lead = "Marit Halvorsen, Norland Harbour Commissioner: «" + LEAD.replace("being... ", "being... [More] ")
                + "»";
        String headline = "Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks";
        Response taken = paste("text/html; charset=UTF-8", own.in(HTML.formatted(headline, lead, REPORT)));
        JsonPath draft = needsNoCorrection(taken);
        assertThat(draft.getList("dropped.text", String.class))
                .containsExactlyInAnyOrder(
                        "Home Topics", "Share", "Most interesting", "Partner news", "Topics / All topics", "[More]");
        isPublishedAsItIs(taken);
    }

    private Response paste(String type, String page) {
        Response taken = editor.request().contentType(type).body(page).post("/manage/v1/intake");
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);
        return taken;
    }

    private JsonPath needsNoCorrection(Response taken) {
        JsonPath draft = taken.jsonPath();
        assertThat(taken.header("ETag")).isEqualTo("\"r1\"");
        assertThat(taken.header("Location")).isEqualTo("/manage/v1/articles/" + draft.getString("id"));
        assertThat(draft.getString("headline"))
                .isEqualTo(own.in("Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks"));
        assertThat(draft.getString("language")).isEqualTo("en");
        assertThat(draft.getString("state")).isEqualTo("draft");
        assertThat(draft.getString("place.name")).isEqualTo(own.in("Norland"));
        assertThat(draft.getString("standfirst")).isNull();
        assertThat(draft.getList("body.blocks.type")).containsExactly("paragraph", "paragraph");
        assertThat(draft.getList("body.blocks.text"))
                .containsExactly(
                        own.in("Marit Halvorsen, Norland Harbour Commissioner: «" + LEAD + "»"), own.in(REPORT));
        assertThat(ours(draft.getList("topics"))).containsExactly(subject, place);
        assertThat(draft.getList("problems")).isEmpty();
        assertThat(draft.getList("proposed.speakers")).isEmpty();
        assertThat(ours(draft.getList("proposed.topics.findAll { it.set }.slug")))
                .containsExactlyInAnyOrder(subject, place);
        quotationsAreRight(draft);
        suggestionsSayTheSame(draft);
        return draft;
    }

    /** Without the topics that other tests left, which the page names too. */
    private List<String> ours(List<String> topics) {
        return topics.stream().filter(List.of(subject, place)::contains).toList();
    }

    private void quotationsAreRight(JsonPath draft) {
        String commissioner = "Harbour Commissioner";
        String full = own.in("Marit Halvorsen, Norland Harbour Commissioner");
        String printed = own.in("Harbour Commissioner Marit Halvorsen");
        String role = own.in("Norland Harbour Commissioner");
        List<Map<String, Object>> quotations = maps(draft.getList("quotations"));
        String lead = (String) quotations.get(1).get("slug");
        assertThat(quotations)
                .extracting(quotation -> List.of(
                        quotation.get("location"),
                        quotation.get("form"),
                        own.of(quotation.get("text")),
                        own.of(quotation.get("cue")),
                        own.of(quotation.get("attribution")),
                        own.of(quotation.get("rolePrinted")),
                        own.of(quotation.get("fragmentOf"))))
                .containsExactly(
                        List.of("headline", "partial", "We keep the bridge open", "", own.in("Halvorsen"), "", lead),
                        List.of("block", "direct", own.in(LEAD), "", full, role, ""),
                        List.of("block", "mixed", "keep the bridge open", "said", printed, commissioner, lead),
                        List.of(
                                "block",
                                "direct",
                                own.in("We don't want a new dispute, we don't want a new toll race."),
                                "saying",
                                "",
                                "",
                                lead),
                        List.of("block", "mixed", "safer", "said", "She", "", ""),
                        List.of("block", "mixed", "us more secure", "said", "She", "", ""));
        assertThat(draft.getList("quotations.speaker")).containsOnly(speaker).hasSize(6);
        assertThat(draft.getList("quotations.saidBy")).containsOnlyNulls();
        assertThat(draft.getList("quotations.anchoring")).containsOnly("anchored");
        assertThat(draft.getInt("quotations[1].collapsedAfter")).isEqualTo(LEAD.indexOf(" responsible"));
        assertThat(draft.getList("quotations[1].alterations.text")).containsExactly("...", "[...]");
        quotations.forEach(quotation -> spansHold(draft, quotation));
    }

    private void spansHold(JsonPath draft, Map<String, Object> quotation) {
        for (Map<String, Object> span : maps(quotation.get("spans"))) {
            String text = span.get("block") == null
                    ? draft.getString("headline")
                    : draft.param("block", span.get("block")).getString("body.blocks.find { it.id == block }.text");
            int start = (int) span.get("start");
            int end = (int) span.get("end");
            assertThat(text.substring(start, end)).isEqualTo(span.get("exact"));
            assertThat((String) quotation.get("text")).contains((String) span.get("exact"));
            assertThat(text.substring(0, start)).endsWith((String) span.get("prefix"));
        }
    }

    /** What is found in the draft is what the draft has. */
    private void suggestionsSayTheSame(JsonPath draft) {
        String address = "/manage/v1/articles/" + draft.getString("id");
        JsonPath suggested = editor.get(address + "/quotations/suggestions").jsonPath();
        assertThat(suggested.getList("items.inDraft")).isEqualTo(draft.getList("quotations.id"));
        assertThat(suggested.getList("items.quotation", Map.class)).isEqualTo(draft.getList("quotations", Map.class));
        assertThat(suggested.getList("items.speaker.slug")).containsOnly(speaker);
        assertThat(draft.getList("proposed.quotations.inDraft")).isEqualTo(draft.getList("quotations.id"));
        Map<String, Object> read =
                new LinkedHashMap<>(editor.get(address).jsonPath().getMap(""));
        Map<String, Object> answered = new LinkedHashMap<>(draft.getMap(""));
        answered.keySet().removeAll(List.of("dropped", "proposed"));
        assertThat(answered).isEqualTo(read);
    }

    private void isPublishedAsItIs(Response taken) {
        String id = taken.jsonPath().getString("id");
        Response published = editor.put("/manage/v1/articles/" + id + "/publication", "{}", taken.header("ETag"));
        assertThat(published.statusCode()).as(published.asString()).isEqualTo(200);
        Newsroom.Person reader = newsroom.passerBy();
        JsonPath story = reader.get("/v1/articles/" + id).jsonPath();
        assertThat(story.getList("quotations.speaker.slug"))
                .containsOnly(speaker)
                .hasSize(6);
        assertThat(ours(story.getList("topics.slug"))).containsExactly(subject, place);
        assertThat(story.getString("place.name")).isEqualTo(own.in("Norland"));
        assertThat(story.getList("body.blocks.text", String.class)).noneMatch(text -> text.contains("[More]"));
        assertThat(story.getInt("quotations[1].occurrences[0].collapsedAfter")).isEqualTo(216);
        assertThat(reader.get("/v1/speakers/" + speaker + "/quotations")
                        .jsonPath()
                        .getList("items.text"))
                .containsExactlyInAnyOrder(own.in(LEAD), "safer", "us more secure");
    }
}
