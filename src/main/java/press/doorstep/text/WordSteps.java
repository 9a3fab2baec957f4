package press.doorstep.text;

import java.util.BitSet;

/**
 * Lays words that stood in a text, with those that stood around them, beside the text as it is: with the fewest words changed, taken out and put
 * in. The words around only help to find the place: they count less, and what was put in between costs nothing.
 */
final class WordSteps {

    static final int GONE = -1;

    private static final int CHANGED = 4;
    private static final int LOST = 3;
    private static final int FRESH = 2;
    private static final int AROUND = 1;

    private static final byte BOTH = 0;
    private static final byte ONLY_WAS = 1;
    private static final byte ONLY_NOW = 2;

    private final FoldedText was;
    private final FoldedText now;
    private final int first;
    private final int end;
    private final BitSet taken;
    private final byte[][] steps;

    private WordSteps(FoldedText was, int first, int end, FoldedText now, BitSet taken) {
        this.first = first;
        this.end = end;
        this.was = was;
        this.now = now;
        this.taken = taken;
        this.steps = new byte[was.words() + 1][now.words() + 1];
    }

    /**
     * For each word that was the word that stands there now, the same or another, or {@link #GONE}. Those from {@code first} up to {@code end} are
     * the words themselves; what is {@code taken} are others'.
     */
    static int[] of(FoldedText was, int first, int end, FoldedText now, BitSet taken) {
        WordSteps steps = new WordSteps(was, first, end, now, taken);
        return steps.walkBack(steps.fill());
    }

    /** What stands before and behind in the text costs nothing; answers where the best fit ends. */
    private int fill() {
        int[] above = new int[now.words() + 1];
        for (int i = 1; i <= was.words(); i++) {
            boolean around = i <= first || i > end;
            int gone = around ? AROUND : LOST;
            int changed = around ? AROUND : CHANGED;
            int fresh = fresh(i);
            int[] row = new int[above.length];
            row[0] = above[0] + gone;
            steps[i][0] = ONLY_WAS;
            for (int j = 1; j < row.length; j++) {
                row[j] = above[j - 1] + (!taken.get(j - 1) && now.sameWord(j - 1, was, i - 1) ? 0 : changed);
                if (above[j] + gone < row[j]) {
                    row[j] = above[j] + gone;
                    steps[i][j] = ONLY_WAS;
                }
                if (row[j - 1] + fresh < row[j]) {
                    row[j] = row[j - 1] + fresh;
                    steps[i][j] = ONLY_NOW;
                }
            }
            above = row;
        }
        int best = 0;
        for (int j = 1; j < above.length; j++) {
            best = above[j] < above[best] ? j : best;
        }
        return best;
    }

    /** What a word costs that was put in behind so many. */
    private int fresh(int behind) {
        if (behind == first || behind == end) {
            return 0;
        }
        return behind > first && behind < end ? FRESH : AROUND;
    }

    private int[] walkBack(int end) {
        int[] stand = new int[was.words()];
        int j = end;
        for (int i = stand.length; i > 0; ) {
            switch (steps[i][j]) {
                case BOTH -> stand[--i] = --j;
                case ONLY_WAS -> stand[--i] = GONE;
                default -> j--;
            }
        }
        return stand;
    }
}
