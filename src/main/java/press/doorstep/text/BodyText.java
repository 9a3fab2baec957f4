package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A body as plain text, blocks parted by blank lines, with the quotations' places in it.
 *
 * @param spans in code points of {@code text}, in reading order; a quotation over several blocks has a span in each
 */
public record BodyText(String text, List<QuotationSpan> spans) {

    /** Where a quotation stands: {@code [start, end)} code points of the text. */
    public record QuotationSpan(String quotation, int start, int end) {}

    public static BodyText of(Body body) {
        Writing writing = new Writing();
        body.blocks().forEach(writing::block);
        return new BodyText(writing.text.toString(), List.copyOf(writing.spans));
    }

    private static final class Writing {
        final StringBuilder text = new StringBuilder();
        final List<QuotationSpan> spans = new ArrayList<>();
        private int length;

        void block(Block block) {
            if (block instanceof Block.Prose prose) {
                begin("\n\n");
                words(prose.text(), prose.marks());
            } else if (block instanceof Block.Items list) {
                begin("\n\n");
                items(list);
            }
        }

        private void items(Block.Items list) {
            int number = 1;
            for (Block.Item item : list.items()) {
                if (number > 1) {
                    begin("\n");
                }
                add(list.ordered() ? number + ". " : "- ");
                words(item.text(), item.marks());
                number++;
            }
        }

        private void begin(String gap) {
            if (length > 0) {
                add(gap);
            }
        }

        private void words(String words, List<Mark> marks) {
            int start = length;
            for (Mark mark : Marks.normal(marks)) {
                if (mark.type() == MarkType.QUOTATION && mark.quotation() != null) {
                    spans.add(new QuotationSpan(mark.quotation(), start + mark.start(), start + mark.end()));
                }
            }
            add(words);
        }

        private void add(String piece) {
            text.append(piece);
            length += CodePoints.count(piece);
        }
    }
}
