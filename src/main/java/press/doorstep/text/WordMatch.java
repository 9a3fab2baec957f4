package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Compares wanted words with a text from one place on. They go on across the text's blocks; they are interrupted where the wanted words
 * have an omission mark, where the text's speech breaks off ({@code », she said, «}, {@code , — she said. — }), or where the text has
 * something in square brackets that is not among the words.
 */
final class WordMatch {

    /** How many folded characters an omission may leave out, and how many may come between two pieces of speech. */
    private static final int LONGEST_OMISSION = 2_000;

    private static final int LONGEST_INTERRUPTION = 250;
    private static final int LONGEST_BRACKET = 40;

    /** Bounds the work on a text made to defeat the search. */
    private static final int MOST_JUMPS = 2_000;

    /** Words {@code [first, last]} of the text that follow each other without interruption, and the wanted words they are. */
    record Piece(int first, int last, int wantedFirst, int wantedLast) {}

    private final FoldedText wanted;
    private final FoldedText text;
    private final List<Piece> pieces = new ArrayList<>();
    private int jumps;

    private WordMatch(FoldedText wanted, FoldedText text) {
        this.wanted = wanted;
        this.text = text;
    }

    /** The pieces in which the wanted words stand in the text from a word on, or none. */
    static List<Piece> at(FoldedText wanted, FoldedText text, int word) {
        if (!text.sameWord(word, wanted, 0)) {
            return List.of();
        }
        WordMatch match = new WordMatch(wanted, text);
        return match.goesOn(0, word) ? match.pieces : List.of();
    }

    private boolean goesOn(int firstWanted, int firstWord) {
        int want = firstWanted;
        int word = firstWord;
        while (want + 1 < wanted.words() && follows(want, word)) {
            want++;
            word++;
        }
        pieces.add(new Piece(firstWord, word, firstWanted, want));
        boolean whole = want + 1 == wanted.words() ? Boundaries.endsWord(text, word) : jumps(want, word);
        if (!whole) {
            pieces.remove(pieces.size() - 1);
        }
        return whole;
    }

    private boolean follows(int want, int word) {
        return word + 1 < text.words()
                && text.sameWord(word + 1, wanted, want + 1)
                && text.sameGap(word, wanted, want)
                && !(Omissions.isBracketed(wanted, want));
    }

    private boolean jumps(int want, int word) {
        if (++jumps > MOST_JUMPS) {
            return false;
        }
        return overOmission(want, word) || overBracket(want, word) || overInterruption(want, word);
    }

    private boolean overOmission(int want, int word) {
        if (!Omissions.isOmission(wanted, want)) {
            return false;
        }
        int limit = text.ends[word] + LONGEST_OMISSION;
        for (int next = word + 1; next < text.words() && text.starts[next] <= limit; next++) {
            if (resumes(want, next)) {
                return true;
            }
        }
        return false;
    }

    private boolean overBracket(int want, int word) {
        int limit = text.ends[word] + LONGEST_BRACKET;
        int last = word;
        int open = text.folded.indexOf('[', text.ends[word]);
        while (open >= 0 && last + 1 < text.words() && open < text.starts[last + 1]) {
            int close = text.folded.indexOf(']', open);
            if (close < 0 || close > limit) {
                return false;
            }
            while (last + 1 < text.words() && text.starts[last + 1] < close) {
                last++;
            }
            if (last + 1 < text.words() && resumes(want, last + 1)) {
                return true;
            }
            open = text.folded.indexOf('[', close);
        }
        return false;
    }

    private boolean overInterruption(int want, int word) {
        if (word + 1 >= text.words() || !breaksOff(word)) {
            return false;
        }
        int limit = text.ends[word] + LONGEST_INTERRUPTION;
        for (int next = word + 1; next < text.words() && text.starts[next] <= limit; next++) {
            if (breaksOff(next - 1) && resumes(want, next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether speech may end or begin again behind a word: at a quote mark, or at a dash in a line of speech. */
    private boolean breaksOff(int word) {
        return text.isMarked(text.ends[word], text.starts[word + 1])
                || (text.isSpeechDash(word) && text.isSpoken(word));
    }

    private boolean resumes(int want, int next) {
        return text.sameWord(next, wanted, want + 1)
                && Boundaries.beginsWord(text, next)
                && jumps < MOST_JUMPS
                && goesOn(want + 1, next);
    }
}
