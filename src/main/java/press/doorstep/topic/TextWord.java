package press.doorstep.topic;

import java.util.ArrayList;
import java.util.List;

/** A word of a text at {@code [from, to)} in UTF-16 units. */
record TextWord(int from, int to, String folded, boolean capital) {

    static List<TextWord> of(String text) {
        List<TextWord> words = new ArrayList<>();
        int start = -1;
        int next;
        for (int at = 0; at <= text.length(); at = next) {
            int character = at < text.length() ? text.codePointAt(at) : ' ';
            next = at + Character.charCount(character);
            if (isPart(character)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                String word = text.substring(start, at);
                words.add(new TextWord(start, at, WordForms.folded(word), !Character.isLowerCase(word.codePointAt(0))));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isPart(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
