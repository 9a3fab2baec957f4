package press.doorstep.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes out the quote marks that a browser would add to {@code <q>}, where the text has none of its own. */
final class HtmlQuoteMarks {

    private static final int DEEPEST = 5;

    private final TextFlow flow;
    private int depth;

    HtmlQuoteMarks(TextFlow flow) {
        this.flow = flow;
    }

    /** Begins a {@code <q>} and answers what ends it. */
    Runnable around(Element element) {
        if (QuoteMarks.isMark(firstCharacter(element)) || QuoteMarks.isMark(flow.last())) {
            return () -> {};
        }
        boolean inner = depth++ % 2 == 1;
        flow.add(inner ? "‘" : "“");
        return () -> {
            depth--;
            flow.add(inner ? "’" : "”");
        };
    }

    /** Of the text right at the beginning of an element; a space when there is none. */
    private static int firstCharacter(Element element) {
        Node first = element;
        for (int depth = 0; depth < DEEPEST && first.childNodeSize() > 0; depth++) {
            first = first.childNode(0);
        }
        String text = first instanceof TextNode node ? node.getWholeText().strip() : "";
        return text.isEmpty() ? ' ' : text.codePointAt(0);
    }
}
