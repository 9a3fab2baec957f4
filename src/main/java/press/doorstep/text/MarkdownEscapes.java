package press.doorstep.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps text from being read as CommonMark signs, with as few backslashes as are sure to do. */
final class MarkdownEscapes {

    /** What would begin a block if a line began with it. */
    private static final Pattern BLOCK_SIGN = Pattern.compile("[#>+=~-]|\\d{1,9}[.)](?=\\s|$)");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    private MarkdownEscapes() {}

    /** Appends a piece of running text; {@code begins} says whether the block begins with it. */
    static void text(String piece, boolean begins, boolean heading, StringBuilder markdown) {
        String[] lines = piece.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                markdown.append(heading ? "<br>" : "\\\n");
            }
            boolean lineStart = !heading && (i > 0 || begins || markdown.charAt(markdown.length() - 1) == '\n');
            line(lines[i], lineStart, heading, markdown);
        }
    }

    /** A link's address as it stands between the round brackets. */
    static String address(String href) {
        return ENTITY.matcher(href.replaceAll("[\\\\()<>]", "\\\\$0")).replaceAll("\\\\&");
    }

    private static void line(String line, boolean lineStart, boolean heading, StringBuilder markdown) {
        int from = 0;
        Matcher sign = BLOCK_SIGN.matcher(line);
        if (lineStart && sign.lookingAt()) {
            from = sign.end();
            markdown.append(line, 0, from - 1).append('\\').append(line.charAt(from - 1));
        }
        for (int i = from; i < line.length(); i++) {
            if (isSign(line, i, heading)) {
                markdown.append('\\');
            }
            markdown.append(line.charAt(i));
        }
    }

    private static boolean isSign(String line, int i, boolean heading) {
        return switch (line.charAt(i)) {
            case '\\', '`', '*', '_', '[', ']', '<' -> true;
            case '&' -> ENTITY.matcher(line).region(i, line.length()).lookingAt();
            case '#' -> heading;
            // A link may follow, which with this before it would be an image.
            case '!' -> i + 1 == line.length();
            default -> false;
        };
    }
}
