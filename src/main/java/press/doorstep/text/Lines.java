package press.doorstep.text;

import java.util.List;
import java.util.regex.Pattern;

/** Plain text as lines and paragraphs, whatever its line ends are. */
final class Lines {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028");
    private static final Pattern BLANK_LINES = Pattern.compile("\n[\\s\\p{Z}\u200B\uFEFF]*\n|\u2029");

    private Lines() {}

    static List<String> paragraphs(String text) {
        String unix = LINE_END.matcher(text).replaceAll("\n");
        return BLANK_LINES
                .splitAsStream(unix)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
