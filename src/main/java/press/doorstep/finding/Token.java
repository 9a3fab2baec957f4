package press.doorstep.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word, number, punctuation, quote mark or piece of speech in a block; offsets count UTF-16 units of its text. */
record Token(
        Kind kind,
        int start,
        int end,
        String text,
        String lower,
        @Nullable Piece piece) {

    enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        MARK,
        /** A name or title in quote marks, as one word. */
        TITLE,
        SPEECH
    }

    static Token speech(Piece piece) {
        return new Token(Kind.SPEECH, piece.start(), piece.end(), "", "", piece);
    }

    static Token title(int start, int end, String text) {
        return new Token(Kind.TITLE, start, end, text, "«" + Letters.folded(text) + "»", null);
    }

    boolean isWord() {
        return kind == Kind.WORD || kind == Kind.TITLE;
    }

    boolean isTitle() {
        return kind == Kind.TITLE;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isSpeech() {
        return kind == Kind.SPEECH;
    }

    boolean is(String punctuation) {
        return kind == Kind.PUNCTUATION && lower.equals(punctuation);
    }

    boolean isDash() {
        return is("—");
    }

    boolean endsSentence() {
        return kind == Kind.PUNCTUATION
                && (lower.equals(".")
                        || lower.equals("!")
                        || lower.equals("?")
                        || lower.equals("...")
                        || lower.equals("[...]"));
    }

    boolean isCapitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** All capitals, as NATO or МИД; a single letter is none. */
    boolean isAcronym() {
        return kind == Kind.WORD
                && text.length() > 1
                && text.indexOf('.') < 0
                && text.chars().allMatch(letter -> Character.isUpperCase(letter) || Character.isDigit(letter));
    }

    /** An initial with its full stop, as in {@code J. Smith}. */
    boolean isInitial() {
        return kind == Kind.WORD
                && text.endsWith(".")
                && text.length() <= 6
                && isCapitalised()
                && text.indexOf('.') <= 2;
    }

    static String between(String text, List<Token> tokens, int from, int to) {
        return from >= to
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
