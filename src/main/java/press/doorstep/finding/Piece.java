package press.doorstep.finding;

import java.util.List;

/**
 * A run of words set off as speech within one block, quote marks left out; {@code goesOn} when it continues the piece before it after the
 * reporter's words or in a new paragraph.
 */
record Piece(int block, int start, int end, List<Token> words, boolean goesOn, Setting setting) {

    /** How the piece is set off. */
    enum Setting {
        DOUBLE,
        ANGLE,
        SINGLE,
        DASH,
        /** By the speaker's name at the beginning of the paragraph, as in a transcript. */
        LABEL
    }

    int wordCount() {
        int count = 0;
        for (Token token : words) {
            count += token.isWord() || token.kind() == Token.Kind.NUMBER ? 1 : 0;
        }
        return count;
    }

    boolean endsSentence() {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (!words.get(i).isMark()) {
                return words.get(i).endsSentence();
            }
        }
        return false;
    }

    /** Whether the words end in a comma, as before the reporter's {@code she said}. */
    boolean endsOpen() {
        return !words.isEmpty() && words.get(words.size() - 1).is(",");
    }

    boolean beginsCapitalised() {
        for (Token token : words) {
            if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
                return token.isCapitalised();
            }
        }
        return false;
    }
}
