package press.doorstep.finding;

import java.util.List;
import java.util.Locale;

/** What a character is to the finder. */
final class Letters {

    /** What a page or an editor puts for words left out, in brackets. */
    private static final List<String> OMISSIONS = List.of(
            "...]",
            "…]",
            "...)",
            "…)",
            ". . .]",
            "more]",
            "weiterlesen]",
            "mehr]",
            "читать далее]",
            "ещё]",
            "еще]",
            "suite]",
            "lire la suite]");

    private static final int LONGEST_OMISSION = 16;

    private Letters() {}

    /** A word as the lists have it: lower case, one kind of apostrophe, no dots over ё. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0xFEFF
                || character == 0x200B;
    }

    /** A letter, digit or mark of a word. */
    static boolean isPart(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || character == 0x00AD;
    }

    static boolean isDash(int character) {
        return character == '-' || (character >= 0x2010 && character <= 0x2015) || character == 0x2212;
    }

    /** Whether the next letter after {@code from}, spaces left aside, is a capital. */
    static boolean capitalFollows(String text, int from) {
        int at = from;
        while (at < text.length() && Letters.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isUpperCase(text.codePointAt(at));
    }

    /** Where a bracketed omission such as {@code [...]} or {@code [More]} that begins at {@code at} ends; 0 when there is none. */
    static int omission(String text, int at) {
        String inside = text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST_OMISSION))
                .toLowerCase(Locale.ROOT);
        for (String omission : OMISSIONS) {
            if (inside.startsWith(omission)) {
                return at + 1 + omission.length();
            }
        }
        return 0;
    }
}
