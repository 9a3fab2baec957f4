package press.doorstep.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A spelling as a regular expression of PostgreSQL. It matches whole words only: a name is not looked for inside another. */
final class MaskPattern {

    private MaskPattern() {}

    static String of(String spelling) {
        StringBuilder pattern = new StringBuilder();
        spelling.codePoints().forEach(character -> {
            if (character < 0x80 && !Character.isLetterOrDigit(character)) {
                pattern.append('\\');
            }
            pattern.appendCodePoint(character);
        });
        boolean first = Character.isLetterOrDigit(spelling.codePointAt(0));
        boolean last = Character.isLetterOrDigit(spelling.codePointBefore(spelling.length()));
        return (first ? "(?<![[:alnum:]])" : "") + pattern + (last ? "(?![[:alnum:]])" : "");
    }

    /** The same for bytes, as {@code encode(…, 'escape')} writes them. */
    static String ofBytes(String spelling) {
        String pattern = escaped(spelling).replaceAll("[^A-Za-z0-9]", "\\\\$0");
        int first = spelling.codePointAt(0);
        return (first < 0x80 && Character.isLetterOrDigit(first) ? "(?<![A-Za-z0-9])" : "") + pattern;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit < 0 || unit == 0) {
                escaped.append(String.format(Locale.ROOT, "\\%03o", unit & 0xff));
            } else if (unit == '\\') {
                escaped.append("\\\\");
            } else {
                escaped.append((char) unit);
            }
        }
        return escaped.toString();
    }

    /** A cover as the replacement in {@code regexp_replace}, where a backslash means something. */
    static String replacement(String cover) {
        return cover.replace("\\", "\\\\");
    }
}
