package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The wire story this API exists for, typed as Markdown: every quotation stands where it was said, in all four formats. */
class HarbourStoryTest {

    private static final String LEAD =
            "The bridge is a civilian structure. What we plan is modest and lawful. And for years we cut the toll, "
                    + "we cut the patrols. We tried to work with the island, especially since the storm of 2014, with the island being "
                    + "responsible for the closed lane, we have seen a pattern [...] We don't want a new dispute, we don't want a new toll race. "
                    + "We have to be firm, but we keep the bridge open.";

    private static final String MARKDOWN = """
            Marit Halvorsen, Norland Harbour Commissioner: «The bridge is a civilian structure. What we plan is modest and
            lawful. And for years we cut the toll, we cut the patrols. We tried to work with the island, especially since the
            storm of 2014, with the island being... [More] responsible for the closed lane, we have seen a pattern [...]
            We don't want a new dispute, we don't want a new toll race. We have to be firm, but we keep the bridge open.»

            Harbour Commissioner Marit Halvorsen said that the authority wants to «keep the bridge open», in a doorstep
            statement at the harbour office in Lindvik on Wednesday, ahead of meetings of the harbour ministers. [...] saying
            clearly: «We don’t want a new dispute, we don’t want a new toll race.» She said the agreement would make the
            crossing «safer» and «us more secure».
            """;

    private static final StoryText STORY = new StoryText(
            "Norland: 'We keep the bridge open' — Halvorsen ahead of harbour talks",
            "“We have to be firm”, the commissioner said.",
            BodyReader.markdown(MARKDOWN));

    @Test
    void every_quotation_is_found_where_it_was_said() {
        assertThat(exact("keep the bridge open", 1)).containsExactly("b2 keep the bridge open");
        assertThat(exact("We don't want a new dispute, we don't want a new toll race.", 1))
                .containsExactly("b2 We don’t want a new dispute, we don’t want a new toll race.");
        assertThat(exact("safer", 1)).containsExactly("b2 safer");
        assertThat(exact("us more secure", 1)).containsExactly("b2 us more secure");
        assertThat(exact("«We keep the bridge open»", 1)).containsExactly("null We keep the bridge open");
        assertThat(exact("We have to be firm", 1)).containsExactly("null We have to be firm");
        assertThat(exact("We have to be firm", 2)).containsExactly("b1 We have to be firm");
    }

    @Test
    void the_lead_quotation_leaves_out_what_the_page_puts_between_its_words() {
        assertThat(exact(LEAD, 1))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("b1 The bridge is a civilian")
                .endsWith("with the island being");
        assertThat(exact(LEAD, 1).get(1)).startsWith("b1 responsible").endsWith("a pattern");
        assertThat(exact(LEAD, 1).get(2)).startsWith("b1 We don't want").endsWith("we keep the bridge open.");
        assertThat(exact(LEAD.replace("being ", "being... "), 1).get(0)).endsWith("being...");
        assertThat(exact(LEAD, 2)).isEmpty();
    }

    @Test
    void the_four_formats_agree() {
        FoldedStory folded = FoldedStory.of(STORY);
        Map<Anchor, String> quotations = new LinkedHashMap<>();
        List.of(
                        LEAD,
                        "keep the bridge open",
                        "We don't want a new dispute, we don't want a new toll race.",
                        "safer",
                        "us more secure")
                .forEach(words -> quotations.put(folded.find(words, 1).orElseThrow(), "q" + (quotations.size() + 1)));
        Body body = QuotationMarks.place(STORY.body(), quotations);

        assertThat(BodyReader.html(BodyHtml.of(body))).isEqualTo(body);
        assertThat(BodyReader.markdown(BodyMarkdown.of(body))).isEqualTo(body);
        BodyText text = BodyText.of(body);
        List<String> inText = text.spans().stream()
                .map(span -> span.quotation() + " " + CodePoints.slice(text.text(), span.start(), span.end()))
                .toList();
        List<String> inBlocks = quotations.entrySet().stream()
                .flatMap(entry -> entry.getKey().spans().stream().map(span -> entry.getValue() + " " + span.exact()))
                .toList();
        assertThat(inText).isEqualTo(inBlocks);
    }

    private static List<String> exact(String words, int occurrence) {
        return FoldedStory.of(STORY)
                .find(words, occurrence)
                .map(anchor -> {
                    assertThat(FoldedStory.of(STORY).holds(anchor, words)).isTrue();
                    return anchor.spans().stream()
                            .map(span -> span.block() + " " + span.exact())
                            .toList();
                })
                .orElse(List.of());
    }
}
