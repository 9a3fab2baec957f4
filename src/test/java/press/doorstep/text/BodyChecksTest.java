package press.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyChecksTest {

    @Test
    void a_sound_body_has_no_problems() {
        assertThat(pointers(new Block.Paragraph(
                        "b1", "👍👍", List.of(Mark.of(MarkType.STRONG, 0, 2), Mark.quotation(1, 2, "q1")))))
                .isEmpty();
        assertThat(pointers(new Block.Heading("A-b_9", 6, "x", List.of()))).isEmpty();
    }

    @Test
    void ids_are_short_plain_and_unique() {
        assertThat(pointers(
                        new Block.Separator("b1"),
                        new Block.Separator("b1"),
                        new Block.Separator("b 1"),
                        new Block.Separator("x".repeat(41))))
                .containsExactly("/blocks/1/id", "/blocks/2/id", "/blocks/3/id");
        assertThat(pointers(new Block.Items("b1", true, List.of(new Block.Item("b1", "x", List.of())))))
                .containsExactly("/blocks/0/items/0/id");
    }

    @Test
    void marks_lie_within_the_text_and_say_what_their_type_calls_for() {
        assertThat(pointers(new Block.Paragraph(
                        "b1",
                        "👍👍",
                        List.of(
                                Mark.of(MarkType.STRONG, 0, 3),
                                Mark.of(MarkType.STRONG, 1, 1),
                                Mark.of(MarkType.STRONG, -1, 1),
                                Mark.of(MarkType.LINK, 0, 1),
                                Mark.link(1, 2, "javascript:x"),
                                new Mark(MarkType.PERSON, 0, 1, null, "q1", null, null)))))
                .containsExactly(
                        "/blocks/0/marks/0/end",
                        "/blocks/0/marks/1/start",
                        "/blocks/0/marks/2/start",
                        "/blocks/0/marks/3/href",
                        "/blocks/0/marks/4/href",
                        "/blocks/0/marks/5/quotation",
                        "/blocks/0/marks/5/speaker");
    }

    @Test
    void marks_may_cross_but_a_link_has_no_link_within() {
        Mark link = Mark.link(0, 3, "https://example.org/");
        List<Mark> marks = List.of(
                link,
                Mark.of(MarkType.EMPHASIS, 2, 5),
                Mark.link(2, 4, "https://example.org/"),
                Mark.link(4, 5, "mailto:a@b.c"));

        assertThat(pointers(new Block.Paragraph("b1", "abcde", marks))).containsExactly("/blocks/0/marks/2");
    }

    @Test
    void text_has_words_and_sound_characters() {
        assertThat(pointers(
                        new Block.Paragraph("b1", " \u00a0", List.of()),
                        new Block.Quote("b2", "a\0", List.of()),
                        new Block.Heading("b3", 1, "a\udc00", List.of()),
                        new Block.Paragraph("b4", "x".repeat(BodyChecks.LONGEST_TEXT + 1), List.of()),
                        new Block.Items("b5", false, List.of())))
                .containsExactly(
                        "/blocks/0/text",
                        "/blocks/1/text",
                        "/blocks/2/text",
                        "/blocks/2/level",
                        "/blocks/3/text",
                        "/blocks/4/items");
        assertThat(pointers(new Block.Paragraph("b1", "👍".repeat(BodyChecks.LONGEST_TEXT), List.of())))
                .isEmpty();
    }

    @Test
    void addresses_are_the_webs_and_measures_make_sense() {
        Picture picture = new Picture(
                "data:x",
                "\0",
                null,
                null,
                0,
                -1,
                new Picture.FocalPoint(0.5, Double.NaN),
                List.of(new Picture.Rendition("x", 1, 0)),
                null);
        Video video = new Video("ftp://example.org/", "x", null, null, "\ud800", -5, null);

        assertThat(pointers(
                        new Block.Image("b1", picture),
                        new Block.Footage("b2", video),
                        new Block.Embed("b3", "javascript:x", null, null)))
                .containsExactly(
                        "/blocks/0/image/url",
                        "/blocks/0/image/alt",
                        "/blocks/0/image/width",
                        "/blocks/0/image/height",
                        "/blocks/0/image/focalPoint",
                        "/blocks/0/image/renditions/0/url",
                        "/blocks/0/image/renditions/0/height",
                        "/blocks/1/video/url",
                        "/blocks/1/video/poster",
                        "/blocks/1/video/credit",
                        "/blocks/1/video/duration",
                        "/blocks/2/url");
    }

    @Test
    void a_body_has_at_most_two_thousand_blocks() {
        assertThat(pointers(
                        Collections.nCopies(2_001, new Block.Separator("b1")).toArray(Block[]::new)))
                .containsExactly("/blocks");
    }

    @Test
    void what_json_left_out_is_named() {
        assertThat(pointers(
                        new Block.Paragraph(missing(), missing(), missing()),
                        new Block.Items("b2", false, missing()),
                        new Block.Image("b3", missing()),
                        new Block.Footage("b4", missing()),
                        new Block.Embed("b5", missing(), null, null),
                        new Block.Items("b6", false, Collections.singletonList(missing())),
                        new Block.Paragraph("b8", "x", Collections.singletonList(missing()))))
                .containsExactly(
                        "/blocks/0/id",
                        "/blocks/0/text",
                        "/blocks/1/items",
                        "/blocks/2/image",
                        "/blocks/3/video",
                        "/blocks/4/url",
                        "/blocks/5/items/0",
                        "/blocks/6/marks/0");
    }

    @SuppressWarnings("NullAway") // JSON does what Java may not
    private static <T> T missing() {
        @Nullable T nothing = null;
        return nothing;
    }

    private static List<String> pointers(Block... blocks) {
        return BodyChecks.problems(new Body(List.of(blocks))).stream()
                .map(BodyChecks.Fault::pointer)
                .toList();
    }
}
