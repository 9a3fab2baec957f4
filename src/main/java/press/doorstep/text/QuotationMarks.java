package press.doorstep.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Marks in a body's blocks which words are whose quotation. */
public final class QuotationMarks {

    private QuotationMarks() {}

    /** The body with a quotation mark for each span of the anchors, in place of those it has; spans outside the body have no block. */
    public static Body place(Body body, Map<Anchor, String> quotations) {
        Map<String, List<Mark>> byBlock = new HashMap<>();
        quotations.forEach((anchor, quotation) -> {
            for (Span span : anchor.spans()) {
                if (span.block() != null) {
                    byBlock.computeIfAbsent(span.block(), block -> new ArrayList<>())
                            .add(Mark.quotation(span.start(), span.end(), quotation));
                }
            }
        });
        return new Body(
                body.blocks().stream().map(block -> marked(block, byBlock)).toList());
    }

    private static Block marked(Block block, Map<String, List<Mark>> byBlock) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(
                    paragraph.id(), paragraph.text(), marks(paragraph.id(), paragraph.marks(), byBlock));
        }
        if (block instanceof Block.Heading heading) {
            List<Mark> marks = marks(heading.id(), heading.marks(), byBlock);
            return new Block.Heading(heading.id(), heading.level(), heading.text(), marks);
        }
        if (block instanceof Block.Quote quote) {
            return new Block.Quote(quote.id(), quote.text(), marks(quote.id(), quote.marks(), byBlock));
        }
        if (block instanceof Block.Items list) {
            List<Block.Item> items = list.items().stream()
                    .map(item -> new Block.Item(item.id(), item.text(), marks(item.id(), item.marks(), byBlock)))
                    .toList();
            return new Block.Items(list.id(), list.ordered(), items);
        }
        return block;
    }

    private static List<Mark> marks(String block, List<Mark> present, Map<String, List<Mark>> byBlock) {
        List<Mark> marks = new ArrayList<>(byBlock.getOrDefault(block, List.of()));
        present.stream().filter(mark -> mark.type() != MarkType.QUOTATION).forEach(marks::add);
        return Marks.normal(marks);
    }
}
