package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;

/** Blocks as they are read, numbered in reading order; what has no text leaves no block. */
final class BlockList {

    /** What running text becomes. */
    enum Kind {
        PARAGRAPH,
        QUOTE
    }

    private final List<Block> blocks = new ArrayList<>();
    private int ids;

    void add(Kind kind, TextFlow.Taken taken) {
        if (!taken.text().isEmpty()) {
            blocks.add(
                    kind == Kind.QUOTE
                            ? new Block.Quote(nextId(), taken.text(), taken.marks())
                            : new Block.Paragraph(nextId(), taken.text(), taken.marks()));
        }
    }

    void heading(int level, TextFlow.Taken taken) {
        if (!taken.text().isEmpty()) {
            blocks.add(new Block.Heading(nextId(), Math.max(2, level), taken.text(), taken.marks()));
        }
    }

    void list(boolean ordered, List<TextFlow.Taken> items) {
        if (!items.isEmpty()) {
            String id = nextId();
            blocks.add(new Block.Items(
                    id,
                    ordered,
                    items.stream()
                            .map(item -> new Block.Item(nextId(), item.text(), item.marks()))
                            .toList()));
        }
    }

    void image(Picture picture) {
        blocks.add(new Block.Image(nextId(), picture));
    }

    void footage(Video video) {
        blocks.add(new Block.Footage(nextId(), video));
    }

    void embed(HtmlMedia.Player player) {
        blocks.add(new Block.Embed(nextId(), player.url(), player.provider(), player.title()));
    }

    void separator() {
        blocks.add(new Block.Separator(nextId()));
    }

    Body body() {
        return new Body(blocks);
    }

    private String nextId() {
        return "b" + ++ids;
    }
}
