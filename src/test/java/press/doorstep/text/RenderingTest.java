package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A body as the formats write it. */
class RenderingTest {

    private static final Body BODY = new Body(List.of(
            new Block.Heading("b1", 2, "What she *said*", List.of()),
            new Block.Paragraph(
                    "b2",
                    "1. We «keep the bridge open», she said.\nSee AT&T <here>.",
                    List.of(
                            Mark.quotation(7, 27, "q1"),
                            Mark.of(MarkType.EMPHASIS, 7, 11),
                            new Mark(MarkType.PERSON, 30, 33, null, null, "s1", null),
                            Mark.link(44, 48, "https://example.org/a?b=1&c=(2)"))),
            new Block.Quote(
                    "b3",
                    "👍 We have to be firm",
                    List.of(Mark.quotation(2, 20, "q2"), Mark.of(MarkType.STRONG, 16, 20))),
            new Block.Items("b4", true, List.of(item("b5", "safer"), item("b6", "us more secure"))),
            new Block.Items("b7", true, List.of(item("b8", "another"))),
            new Block.Image(
                    "b9",
                    new Picture(
                            "https://example.org/a.jpg",
                            "A \"bridge\"",
                            "At dawn",
                            "A. Photo",
                            640,
                            360,
                            null,
                            null,
                            null)),
            new Block.Embed("b10", "https://www.youtube.com/embed/x", "YouTube", null),
            new Block.Separator("b11")));

    @Test
    void html() {
        assertThat(BodyHtml.of(BODY)).isEqualTo("""
                        <h2>What she *said*</h2>
                        <p>1. We «<span class="quotation" data-quotation="q1"><em>keep</em> the bridge open</span>», <span class="person" data-speaker="s1">she</span> said.<br>See <a href="https://example.org/a?b=1&amp;c=(2)">AT&amp;T</a> &lt;here&gt;.</p>
                        <blockquote><p>👍 <span class="quotation" data-quotation="q2">We have to be <strong>firm</strong></span></p></blockquote>
                        <ol><li>safer</li><li>us more secure</li></ol>
                        <ol><li>another</li></ol>
                        <figure><img src="https://example.org/a.jpg" alt="A &quot;bridge&quot;" width="640" height="360"><figcaption>At dawn <small class="credit">A. Photo</small></figcaption></figure>
                        <figure class="embed"><a href="https://www.youtube.com/embed/x" data-provider="YouTube">https://www.youtube.com/embed/x</a></figure>
                        <hr>""");
    }

    @Test
    void markdown() {
        assertThat(BodyMarkdown.of(BODY)).isEqualTo("""
                        ## What she \\*said\\*

                        1\\. We «<span class="quotation" data-quotation="q1"><em>keep</em> the bridge open</span>», <span class="person" data-speaker="s1">she</span> said.\\
                        See [AT&T](https://example.org/a?b=1&c=\\(2\\)) \\<here>.

                        > 👍 <span class="quotation" data-quotation="q2">We have to be <strong>firm</strong></span>

                        1. safer
                        2. us more secure

                        1) another

                        <figure><img src="https://example.org/a.jpg" alt="A &quot;bridge&quot;" width="640" height="360"><figcaption>At dawn <small class="credit">A. Photo</small></figcaption></figure>

                        <figure class="embed"><a href="https://www.youtube.com/embed/x" data-provider="YouTube">https://www.youtube.com/embed/x</a></figure>

                        ***""");
        assertThat(BodyMarkdown.of(new Body(List.of(new Block.Paragraph(
                        "b1",
                        "It is a big bridge, so keep it.",
                        List.of(Mark.of(MarkType.EMPHASIS, 8, 18), Mark.of(MarkType.STRONG, 23, 27)))))))
                .isEqualTo("It is a *big bridge*, so **keep** it.");
    }

    @Test
    void text_with_the_quotations_in_it() {
        BodyText text = BodyText.of(BODY);

        assertThat(text.text()).isEqualTo("""
                        What she *said*

                        1. We «keep the bridge open», she said.
                        See AT&T <here>.

                        👍 We have to be firm

                        1. safer
                        2. us more secure

                        1. another""");
        assertThat(text.spans())
                .extracting(span -> span.quotation() + " " + CodePoints.slice(text.text(), span.start(), span.end()))
                .containsExactly("q1 keep the bridge open", "q2 We have to be firm");
    }

    @Test
    void marks_that_cross_are_nested_and_a_link_stays_whole() {
        List<Mark> marks = List.of(
                Mark.of(MarkType.STRONG, 0, 5),
                Mark.link(3, 8, "https://example.org/"),
                Mark.quotation(6, 10, "q1"),
                Mark.of(MarkType.EMPHASIS, 7, 9));

        assertThat(BodyHtml.inline("abcdefghij", marks))
                .isEqualTo("<strong>abc</strong><a href=\"https://example.org/\"><strong>de</strong>f"
                        + "<span class=\"quotation\" data-quotation=\"q1\">g<em>h</em></span></a>"
                        + "<span class=\"quotation\" data-quotation=\"q1\"><em>i</em>j</span>");
    }

    @Test
    void attributes_cannot_be_left() {
        Mark mark = Mark.quotation(0, 1, "\"><script>&");

        assertThat(BodyHtml.inline("x", List.of(mark)))
                .isEqualTo("<span class=\"quotation\" data-quotation=\"&quot;&gt;&lt;script&gt;&amp;\">x</span>");
    }

    @Test
    void quotations_are_marked_in_the_blocks_in_place_of_what_was_marked_before() {
        Body body = BodyReader.html(
                "<p>We <em>keep</em> <span data-quotation=old>it</span> open</p><ul><li>safer</li></ul><hr>");
        Map<Anchor, String> quotations = new LinkedHashMap<>();
        quotations.put(anchor("b1", 3, 10), "q1");
        quotations.put(anchor("b3", 0, 5), "q2");
        quotations.put(new Anchor(Location.HEADLINE, List.of(new Span(null, 0, 5, "", "", ""))), "q3");

        assertThat(QuotationMarks.place(body, quotations))
                .isEqualTo(new Body(List.of(
                        new Block.Paragraph(
                                "b1",
                                "We keep it open",
                                List.of(Mark.quotation(3, 10, "q1"), Mark.of(MarkType.EMPHASIS, 3, 7))),
                        new Block.Items(
                                "b2",
                                false,
                                List.of(new Block.Item("b3", "safer", List.of(Mark.quotation(0, 5, "q2"))))),
                        new Block.Separator("b4"))));
        assertThat(QuotationMarks.place(body, Map.of()).blocks().get(0))
                .isEqualTo(new Block.Paragraph("b1", "We keep it open", List.of(Mark.of(MarkType.EMPHASIS, 3, 7))));
    }

    private static Anchor anchor(String block, int start, int end) {
        return new Anchor(Location.BLOCK, List.of(new Span(block, start, end, "", "", "")));
    }

    private static Block.Item item(String id, String text) {
        return new Block.Item(id, text, List.of());
    }
}
