package press.doorstep.text;

import org.jsoup.nodes.Element;

/** Writes out the quote marks that a browser would add to {@code <q>}, where the text has none of its own. */
final class HtmlQuoteMarks {

    private HtmlQuoteMarks() {}

    /** Begins a {@code <q>} and answers what ends it. */
    static Runnable around(Element element, TextFlow flow) {
        String words = element.text().strip();
        if (words.isEmpty() || QuoteMarks.isMark(words.codePointAt(0)) || QuoteMarks.isMark(flow.last())) {
            return () -> {};
        }
        boolean inner =
                element.parents().stream().anyMatch(outer -> outer.normalName().equals("q"));
        flow.add(inner ? "‘" : "“");
        return () -> flow.add(inner ? "’" : "”");
    }
}
