package press.doorstep.partner;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.Encoding;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The text of what may be HTML, or HTML packed twice and three times, in one line. What comes out has nothing that a page could take for a tag,
 * even one that puts it in without escaping it.
 */
final class PlainText {

    static final int TITLE = 300;
    static final int SUMMARY = 1_000;

    /** More of a text is not looked at. */
    private static final int LOOKED_AT = 10_000;

    private static final int ROUNDS = 4;

    private static final PolicyFactory NO_MARKUP = new HtmlPolicyBuilder().toFactory();

    private static final Pattern MARKUP = Pattern.compile("<(?=[A-Za-z/!?])|&(?=#|[A-Za-z][A-Za-z0-9]{1,30};)");
    private static final Pattern LEFT_OVER = Pattern.compile("<+(?=[A-Za-z/!?])");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)<(?=/?(p|div|br|li|h[1-6]|td|tr|blockquote|article|section)[\\s/>])");

    /** Controls, what turns the direction of text, what cannot be seen, halves of characters. */
    private static final Pattern NOT_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\n\\t\\u200C\\u200D]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PlainText() {}

    /** At most {@code most} characters, cut between words; null when there is no text. */
    static @Nullable String of(@Nullable String raw, int most) {
        if (raw == null) {
            return null;
        }
        String text = raw.length() > LOOKED_AT ? raw.substring(0, LOOKED_AT) : raw;
        for (int round = 0; round < ROUNDS && MARKUP.matcher(text).find(); round++) {
            text = unpacked(text);
        }
        text = LEFT_OVER.matcher(NOT_TEXT.matcher(text).replaceAll(" ")).replaceAll("");
        String line = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? null : cut(line, most);
    }

    /** Without its tags, and with its entities as what they stand for. */
    private static String unpacked(String html) {
        String closed = withoutLooseEnds(html);
        return Encoding.decodeHtml(NO_MARKUP.sanitize(BLOCK.matcher(closed).replaceAll(" <")), false);
    }

    /** Without what begins like a tag and does not end before the next one begins: thousands of those take the sanitizer seconds. */
    private static String withoutLooseEnds(String html) {
        StringBuilder backwards = new StringBuilder(html.length());
        boolean ends = false;
        for (int i = html.length() - 1; i >= 0; i--) {
            char character = html.charAt(i);
            boolean begins = character == '<' && i + 1 < html.length() && beginsTag(html.charAt(i + 1));
            backwards.append(begins && !ends ? ' ' : character);
            ends = character == '>' || (ends && !begins);
        }
        return backwards.reverse().toString();
    }

    private static boolean beginsTag(char next) {
        return next == '/' || next == '!' || next == '?' || Character.isLetter(next);
    }

    private static String cut(String line, int most) {
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, most - 1));
        int blank = start.lastIndexOf(' ');
        return (blank > start.length() / 2 ? start.substring(0, blank) : start).strip() + "…";
    }
}
