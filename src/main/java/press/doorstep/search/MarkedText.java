package press.doorstep.search;

import java.util.List;

/**
 * A text in which what was asked for is marked.
 *
 * @param spans half-open, in code points of the text
 * @param html the text escaped, with {@code <mark>} around the spans
 */
public record MarkedText(String text, List<MarkedSpan> spans, String html) {

    public record MarkedSpan(int start, int end) {}

    /** {@code marks} are in code units of {@code text}, in order and apart from each other. */
    static MarkedText of(String text, List<int[]> marks) {
        StringBuilder html = new StringBuilder(text.length() + 40);
        List<MarkedSpan> spans = new java.util.ArrayList<>();
        int at = 0;
        int points = 0;
        for (int[] mark : marks) {
            int start = points + text.codePointCount(at, mark[0]);
            int end = start + text.codePointCount(mark[0], mark[1]);
            spans.add(new MarkedSpan(start, end));
            escape(html, text, at, mark[0]);
            html.append("<mark>");
            escape(html, text, mark[0], mark[1]);
            html.append("</mark>");
            at = mark[1];
            points = end;
        }
        escape(html, text, at, text.length());
        return new MarkedText(text, List.copyOf(spans), html.toString());
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
