package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;

/** Plain text as lines and paragraphs, whatever its line ends are. */
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        String unix = unix(text);
        return unix.indexOf('\n') < 0 ? List.of(unix) : List.of(unix.split("\n", -1));
    }

    /** The runs of lines between blank ones. */
    static List<String> paragraphs(String text) {
        String unix = unix(text);
        List<String> paragraphs = new ArrayList<>();
        int start = -1;
        int end = -1;
        int to;
        for (int from = 0; from <= unix.length(); from = to + 1) {
            int lineEnd = unix.indexOf('\n', from);
            to = lineEnd < 0 ? unix.length() : lineEnd;
            if (!isBlank(unix, from, to)) {
                start = start < 0 ? from : start;
                end = to;
            } else if (start >= 0) {
                paragraphs.add(unix.substring(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            paragraphs.add(unix.substring(start, end));
        }
        return paragraphs;
    }

    private static String unix(String text) {
        String unix = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return unix.replace('\u2028', '\n').replace("\u2029", "\n\n");
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            int character = text.charAt(i);
            if (!Characters.isSpace(character) && character != 0x200B && character != 0xFEFF) {
                return false;
            }
        }
        return true;
    }
}
