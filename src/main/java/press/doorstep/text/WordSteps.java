package press.doorstep.text;

import java.util.BitSet;

/** Lays words that stood in a text beside the text as it is, word by word, with the fewest words changed, taken out and put in. */
final class WordSteps {

    static final int GONE = -1;

    private static final int CHANGED = 3;
    private static final int GONE_OR_NEW = 2;

    private static final byte BOTH = 0;
    private static final byte ONLY_WAS = 1;
    private static final byte ONLY_NOW = 2;

    private final FoldedText was;
    private final FoldedText now;
    private final BitSet taken;
    private final byte[][] steps;

    private WordSteps(FoldedText was, FoldedText now, BitSet taken) {
        this.was = was;
        this.now = now;
        this.taken = taken;
        this.steps = new byte[was.words() + 1][now.words() + 1];
    }

    /** For each word that was the word that stands there now, the same or another, or {@link #GONE}. Words that are {@code taken} are others'. */
    static int[] of(FoldedText was, FoldedText now, BitSet taken) {
        WordSteps steps = new WordSteps(was, now, taken);
        return steps.walkBack(steps.fill());
    }

    /** What stands before and behind in the text costs nothing; answers where the best fit ends. */
    private int fill() {
        int[] above = new int[now.words() + 1];
        for (int i = 1; i <= was.words(); i++) {
            int[] row = new int[above.length];
            row[0] = i * GONE_OR_NEW;
            steps[i][0] = ONLY_WAS;
            for (int j = 1; j < row.length; j++) {
                row[j] = above[j - 1] + (!taken.get(j - 1) && now.sameWord(j - 1, was, i - 1) ? 0 : CHANGED);
                if (above[j] + GONE_OR_NEW < row[j]) {
                    row[j] = above[j] + GONE_OR_NEW;
                    steps[i][j] = ONLY_WAS;
                }
                if (row[j - 1] + GONE_OR_NEW < row[j]) {
                    row[j] = row[j - 1] + GONE_OR_NEW;
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
