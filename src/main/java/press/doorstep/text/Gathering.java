package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks as a page is walked through: the running text, what it will be, and the list it may be in. */
final class Gathering {

    final BlockList blocks = new BlockList();
    final TextFlow flow = new TextFlow();
    private BlockList.Kind kind = BlockList.Kind.PARAGRAPH;
    private @Nullable ItemList list;

    /** Ends the running text where a block ends; within a list item that is only a line. */
    void endBlock() {
        if (list == null) {
            blocks.add(kind, flow.take());
        } else if (!flow.isBlank()) {
            flow.breakLine();
        }
    }

    /** A single break is a line's end, a second one begins a new block: that is what those who write it mean. */
    void breakLine() {
        if (flow.endsLine() && list == null) {
            endBlock();
        } else {
            flow.breakLine();
        }
    }

    /** Something that stands between the texts; it cannot stand in a list, so there it follows the list. */
    void apart(Runnable block) {
        if (list != null) {
            list.afterwards.add(block);
        } else {
            endBlock();
            block.run();
        }
    }

    Runnable block() {
        endBlock();
        return this::endBlock;
    }

    Runnable heading(int level) {
        endBlock();
        return () -> {
            if (list == null) {
                blocks.heading(level, flow.takeOnOneLine());
            } else {
                endBlock();
            }
        };
    }

    Runnable quote() {
        endBlock();
        BlockList.Kind outer = kind;
        kind = BlockList.Kind.QUOTE;
        return () -> {
            endBlock();
            kind = outer;
        };
    }

    /** A list; one within another has its items join the outer one. */
    Runnable list(boolean ordered) {
        if (list != null) {
            endItem();
            return this::endItem;
        }
        endBlock();
        ItemList items = new ItemList();
        list = items;
        return () -> {
            endItem();
            list = null;
            blocks.list(ordered, items.items);
            items.afterwards.forEach(Runnable::run);
        };
    }

    /** An item; outside of a list a block like any other. */
    Runnable item() {
        if (list == null) {
            return block();
        }
        endItem();
        return this::endItem;
    }

    private void endItem() {
        TextFlow.Taken taken = flow.take();
        if (list != null && !taken.text().isEmpty()) {
            list.items.add(taken);
        }
    }

    private static final class ItemList {
        final List<TextFlow.Taken> items = new ArrayList<>();
        final List<Runnable> afterwards = new ArrayList<>();
    }
}
