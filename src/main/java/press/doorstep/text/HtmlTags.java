package press.doorstep.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Marks as HTML elements. */
final class HtmlTags implements Inlines.Tags {

    private final StringBuilder html;

    HtmlTags(StringBuilder html) {
        this.html = html;
    }

    @Override
    public void open(Mark mark) {
        html.append(opening(mark));
    }

    @Override
    public void close(Mark mark) {
        html.append(closing(mark));
    }

    @Override
    public void text(String piece, int position) {
        escape(piece, html);
    }

    static String opening(Mark mark) {
        return switch (mark.type()) {
            case EMPHASIS -> "<em>";
            case STRONG -> "<strong>";
            case LINK -> "<a href=\"" + attribute(mark.href()) + "\">";
            case QUOTATION -> "<span class=\"quotation\" data-quotation=\"" + attribute(mark.quotation()) + "\">";
            case PERSON -> "<span class=\"person\" data-speaker=\"" + attribute(mark.speaker()) + "\">";
            case PLACE -> "<span class=\"place\" data-place=\"" + attribute(mark.place()) + "\">";
        };
    }

    static String closing(Mark mark) {
        return switch (mark.type()) {
            case EMPHASIS -> "</em>";
            case STRONG -> "</strong>";
            case LINK -> "</a>";
            case QUOTATION, PERSON, PLACE -> "</span>";
        };
    }

    /** Text safe between double quotes, and on one line. */
    static String attribute(@Nullable String value) {
        StringBuilder safe = new StringBuilder();
        for (char character : Objects.requireNonNullElse(value, "").toCharArray()) {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '\n' -> safe.append("&#10;");
                case '\r' -> safe.append("&#13;");
                default -> safe.append(character);
            }
        }
        return safe.toString();
    }

    /** Running text, in which a line's end is a break. */
    static String text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '\n' -> html.append("<br>");
                default -> html.append(character);
            }
        }
    }
}
