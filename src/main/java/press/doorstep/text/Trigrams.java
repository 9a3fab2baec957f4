package press.doorstep.text;

import java.util.HashSet;
import java.util.Set;

/** The three-letter pieces of a text's folded words, by which wordings are alike though their words are not quite the same. */
public final class Trigrams {

    private final Set<Long> pieces = new HashSet<>();

    private Trigrams(String folded) {
        int[] letters = ("  " + folded.replace(" ", "  ") + " ").codePoints().toArray();
        for (int i = 0; i + 2 < letters.length; i++) {
            if (letters[i + 1] != ' ' || letters[i + 2] != ' ') {
                pieces.add(((long) letters[i] << 42) | ((long) letters[i + 1] << 21) | letters[i + 2]);
            }
        }
    }

    public static Trigrams of(FoldedWords words) {
        return new Trigrams(words.folded());
    }

    /** The share of pieces that both have, from 0 to 1. */
    public double similarity(Trigrams other) {
        long common = pieces.stream().filter(other.pieces::contains).count();
        long all = pieces.size() + other.pieces.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
