package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

    @Test
    void a_blank_line_ends_a_paragraph_of_plain_text_whatever_the_line_ends_are() {
        for (String text : List.of(
                "One\ntwo\n\n\nthree",
                "One\r\ntwo\r\n\r\nthree\r\n",
                "One\rtwo\r\u00a0\rthree",
                "\ufeffOne\u2028two\u2029three")) {
            assertThat(BodyReader.text(text).blocks())
                    .containsExactly(paragraph("b1", "One\ntwo"), paragraph("b2", "three"));
        }
    }

    @Test
    void plain_text_is_only_text() {
        assertThat(BodyReader.text("# <b>1</b> & *2*").blocks()).containsExactly(paragraph("b1", "# <b>1</b> & *2*"));
        assertThat(BodyReader.text(" \n\u200b\n\t").blocks()).isEmpty();
        assertThat(BodyReader.text("").blocks()).isEmpty();
    }

    @Test
    void white_space_runs_are_one_space_and_what_cannot_be_seen_is_dropped() {
        assertThat(BodyReader.text("\u00a0 «\u00a0So\u00adft\u200b \t words\u00a0» \u00a0\ufeff")
                        .blocks())
                .containsExactly(paragraph("b1", "«\u00a0Soft words\u00a0»"));
        // Joiners are part of emoji and of Persian spelling.
        assertThat(BodyReader.text("👩‍🚀 می‌خواهم").blocks()).containsExactly(paragraph("b1", "👩‍🚀 می‌خواهم"));
    }

    @Test
    void what_must_be_refused_is_left_for_the_checks_to_refuse() {
        assertThat(BodyChecks.problems(BodyReader.text("a\0b"))).hasSize(1);
        assertThat(BodyChecks.problems(BodyReader.text("a\ud800b"))).hasSize(1);
    }

    @Test
    void markdown_becomes_blocks_with_marks() {
        Body body = BodyReader.markdown("""
                # Harbour *talks*

                The **bridge** stays
                [open](https://example.org/a?b=1&c=2).\\
                For good.

                > We keep it open

                1. first
                2. second
                   - nested

                ---

                ![The bridge](https://example.org/a.jpg "At dawn")
                """);

        assertThat(body.blocks())
                .containsExactly(
                        new Block.Heading("b1", 2, "Harbour talks", List.of(Mark.of(MarkType.EMPHASIS, 8, 13))),
                        new Block.Paragraph(
                                "b2",
                                "The bridge stays open.\nFor good.",
                                List.of(
                                        Mark.of(MarkType.STRONG, 4, 10),
                                        Mark.link(17, 21, "https://example.org/a?b=1&c=2"))),
                        new Block.Quote("b3", "We keep it open", List.of()),
                        new Block.Items(
                                "b4", true, List.of(item("b5", "first"), item("b6", "second"), item("b7", "nested"))),
                        new Block.Separator("b8"),
                        new Block.Image(
                                "b9",
                                new Picture(
                                        "https://example.org/a.jpg",
                                        "The bridge",
                                        "At dawn",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    @Test
    void html_in_markdown_goes_through_the_same_list() {
        Body body = BodyReader.markdown(
                "Say <span class=\"quotation\" data-quotation=\"q1\">keep *it* open</span> <u>now</u>"
                        + "<script>alert(1)</script> [x](javascript:alert(1))");

        assertThat(body.blocks())
                .containsExactly(new Block.Paragraph(
                        "b1",
                        "Say keep it open now x",
                        List.of(Mark.quotation(4, 16, "q1"), Mark.of(MarkType.EMPHASIS, 9, 11))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<p onclick=x>&nbsp;</p>",
                "<form><input value=a><button>a</button></form>",
                "<svg><text>a</text></svg>",
                "<object data=a>a</object>",
                "<noscript>a</noscript>",
                "<template>a</template>",
                "<!-- a -->",
                "<iframe src=javascript:a></iframe>",
                "<img src=data:image/png;base64,AAAA>",
                "<img src=x onerror=alert(1)>",
                "<textarea>a</textarea>",
                "<head><title>a</title></head>",
                "<video src=//></video>",
                "<math><mi>a</mi></math>",
                "<nav>Home</nav>"
            })
    void what_is_not_text_leaves_nothing(String html) {
        assertThat(BodyReader.html(html).blocks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " java\nscript:alert(1)",
                "&#106;avascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "/relative",
                "ftp://example.org/",
                "https:",
                "https://",
                "https://user@example.org/",
                "file:///etc/passwd",
                "mailto:",
                "#top"
            })
    void only_web_and_mail_addresses_are_links(String address) {
        assertThat(BodyReader.html("<a href=\"" + address + "\">text</a>").blocks())
                .containsExactly(paragraph("b1", "text"));
    }

    @Test
    void addresses_are_taken_as_they_are_meant() {
        assertThat(BodyReader.html("<a href=' //example.org/a b '>x</a> <a href=MAILTO:a@example.org>y</a>")
                        .blocks())
                .containsExactly(new Block.Paragraph(
                        "b1",
                        "x y",
                        List.of(
                                Mark.link(0, 1, "https://example.org/a%20b"),
                                Mark.link(2, 3, "MAILTO:a@example.org"))));
    }

    @Test
    void any_page_is_read_as_paragraphs() {
        Body body = BodyReader.html(
                "<!doctype html><html><head><title>T</title></head><body>Loose <b>te</b>xt<div>One<p>Two<br>lines<br> <br>Three</div>"
                        + "<table><tr><th>Year<td>Toll<tr><td>2014<td>5</table><dl><dt>Term<dd>Meaning</dl><pre>a\n  b</pre></body></html>");

        assertThat(body.blocks())
                .extracting(block -> ((Block.Paragraph) block).text())
                .containsExactly(
                        "Loose text",
                        "One",
                        "Two\nlines",
                        "Three",
                        "Year | Toll",
                        "2014 | 5",
                        "Term",
                        "Meaning",
                        "a\nb");
    }

    @Test
    void q_gets_the_quote_marks_it_lacks() {
        assertThat(BodyReader.html("She said <q>keep <q>it</q> open</q>, <q>«now»</q> and «<q>here</q>» <q></q>.")
                        .blocks())
                .containsExactly(paragraph("b1", "She said “keep ‘it’ open”, «now» and «here» “”."));
    }

    @Test
    void blockquotes_figures_and_players_become_their_blocks() {
        Body body = BodyReader.html("<blockquote>Loose<p>One</p><ul><li>item</li></ul></blockquote>"
                + "<figure><picture><source srcset=x><img src=https://example.org/a.jpg width=10 height=0></picture>"
                + "<figcaption>Seen  from <b>above</b></figcaption></figure>"
                + "<p>before<img src=https://example.org/b.jpg alt=''>after</p>"
                + "<iframe src='https://www.youtube.com/embed/x' title='Talks'></iframe>"
                + "<video poster=https://example.org/p.jpg><source src=https://example.org/v.mp4></video>");

        assertThat(body.blocks())
                .containsExactly(
                        new Block.Quote("b1", "Loose", List.of()),
                        new Block.Quote("b2", "One", List.of()),
                        new Block.Items("b3", false, List.of(item("b4", "item"))),
                        new Block.Image(
                                "b5",
                                new Picture(
                                        "https://example.org/a.jpg",
                                        null,
                                        "Seen from above",
                                        null,
                                        10,
                                        null,
                                        null,
                                        null,
                                        null)),
                        paragraph("b6", "before"),
                        new Block.Image(
                                "b7",
                                new Picture("https://example.org/b.jpg", "", null, null, null, null, null, null, null)),
                        paragraph("b8", "after"),
                        new Block.Embed("b9", "https://www.youtube.com/embed/x", "YouTube", "Talks"),
                        new Block.Footage(
                                "b10",
                                new Video(
                                        "https://example.org/v.mp4",
                                        "https://example.org/p.jpg",
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    @Test
    void a_gallery_is_its_pictures() {
        String figure = "<figure><img src=https://example.org/%s.jpg><figcaption>%s</figcaption></figure>";
        Body body = BodyReader.html("<figure>" + figure.formatted("a", "One") + figure.formatted("b", "Two")
                + "<figcaption>All</figcaption></figure>");

        assertThat(body.blocks().subList(0, 2))
                .extracting(block -> ((Block.Image) block).image().caption())
                .containsExactly("One", "Two");
        assertThat(body.blocks().get(2)).isEqualTo(paragraph("b3", "All"));
        assertThat(BodyReader.html("<figure><img src=https://example.org/a.jpg>A text of its own</figure>")
                        .blocks())
                .hasSize(2);
    }

    @Test
    void lists_are_flattened_and_keep_their_order() {
        Body body = BodyReader.html(
                "<ul><li>a<ul><li>b<li>c</ul>d<li><p>e</p><p>f</p><img src=https://example.org/a.jpg><li><h3>g</h3></ul><li>stray</li>");

        assertThat(body.blocks().get(0))
                .isEqualTo(new Block.Items(
                        "b1",
                        false,
                        List.of(
                                item("b2", "a"),
                                item("b3", "b"),
                                item("b4", "c"),
                                item("b5", "d"),
                                item("b6", "e\nf"),
                                item("b7", "g"))));
        assertThat(body.blocks().get(1)).isInstanceOf(Block.Image.class);
        assertThat(body.blocks().get(2)).isEqualTo(paragraph("b9", "stray"));
    }

    @Test
    void marks_go_on_over_blocks_and_stop_at_white_space() {
        assertThat(BodyReader.html("<b> One <p>two </p></b>three <i> </i>").blocks())
                .containsExactly(
                        new Block.Paragraph("b1", "One", List.of(Mark.of(MarkType.STRONG, 0, 3))),
                        new Block.Paragraph("b2", "two", List.of(Mark.of(MarkType.STRONG, 0, 3))),
                        paragraph("b3", "three"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<b><p>",
                "<a href=https://example.org/>",
                "<ul><li>",
                "<q>",
                "<blockquote>",
                "<table><tr><td>",
                "<figure>",
                "<span data-quotation=a>"
            })
    void markup_nested_beyond_reason_is_read_in_time(String tag) {
        String html = tag.repeat(100_000 / tag.length()) + "x";

        Body body = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> BodyReader.html(html));
        assertThat(body.blocks()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "1. ",
                "**a ",
                "*a _b ",
                "[",
                "![",
                "![a",
                "<a ",
                "<!--x>",
                "<?",
                "<![CDATA[",
                "`a``b```",
                "[a](<b",
                "\\",
                "&",
                "[a]: b\n"
            })
    void markdown_made_to_wear_the_parser_out_is_read_in_time(String sign) {
        String markdown = sign.repeat(100_000 / sign.length()) + "x";

        assertThatCode(() -> Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> BodyReader.markdown(markdown)))
                .doesNotThrowAnyException();
    }

    private static Block paragraph(String id, String text) {
        return new Block.Paragraph(id, text, List.of());
    }

    private static Block.Item item(String id, String text) {
        return new Block.Item(id, text, List.of());
    }
}
