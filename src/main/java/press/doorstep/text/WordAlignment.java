package press.doorstep.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a given wording against one that is on record, word by word, as the best fit inside it: words of the record before and behind the given ones
 * cost nothing. Single words may be changed, put in or left out; a longer stretch of the record may be leapt over, for nothing where the given
 * text has an ellipsis.
 */
public final class WordAlignment {

    private static final int CHANGED = 4;
    private static final int PUT_IN = 3;
    private static final int LEFT_OUT = 2;
    private static final int LEAP = 8;

    private static final byte STEP = 0;
    private static final byte INSERT = 1;
    private static final byte DELETE = 2;
    private static final byte LEAPT = 3;
    private static final byte LEAP_BEGINS = 4;

    private final FoldedWords said;
    private final FoldedWords given;
    private final int[] saidWords;
    private final int[] givenWords;
    /** How the best way to a cell came there: in the lower bits by which step, in the upper one whether a leap begins. */
    private final byte[][] steps;

    private WordAlignment(FoldedWords said, FoldedWords given) {
        this.said = said;
        this.given = given;
        Map<String, Integer> numbers = new HashMap<>();
        saidWords = numbered(said, numbers);
        givenWords = numbered(given, numbers);
        steps = new byte[givenWords.length + 1][saidWords.length + 1];
    }

    /** What became of the words, in order; from the first that is common to both up to the last, with what the given text has besides. */
    public static WordDifferences of(FoldedWords said, FoldedWords given) {
        WordAlignment alignment = new WordAlignment(said, given);
        return new WordDifferences(said, given, alignment.walkBack(alignment.fill()));
    }

    private static int[] numbered(FoldedWords words, Map<String, Integer> numbers) {
        int[] numbered = new int[words.size()];
        for (int i = 0; i < numbered.length; i++) {
            numbered[i] = numbers.computeIfAbsent(words.word(i).folded(), word -> numbers.size());
        }
        return numbered;
    }

    /** Answers behind which word of the record the best fit ends. */
    private int fill() {
        int[] above = new int[saidWords.length + 1];
        int[] row = above;
        for (int i = 1; i <= givenWords.length; i++) {
            row = row(i, above);
            above = row;
        }
        int best = 0;
        for (int j = 1; j < row.length; j++) {
            best = row[j] < row[best] ? j : best;
        }
        return best;
    }

    private int[] row(int i, int[] above) {
        int[] row = new int[above.length];
        row[0] = i * PUT_IN;
        steps[i][0] = INSERT;
        int leap = given.omitsBefore(i) ? 0 : LEAP;
        int leaping = Integer.MAX_VALUE / 2;
        for (int j = 1; j < row.length; j++) {
            boolean begins = row[j - 1] + leap < leaping;
            leaping = begins ? row[j - 1] + leap : leaping;
            int cost = above[j - 1] + (saidWords[j - 1] == givenWords[i - 1] ? 0 : CHANGED);
            byte step = STEP;
            if (above[j] + PUT_IN < cost) {
                cost = above[j] + PUT_IN;
                step = INSERT;
            }
            if (leaping < cost) {
                cost = leaping;
                step = LEAPT;
            }
            if (row[j - 1] + LEFT_OUT < cost) {
                cost = row[j - 1] + LEFT_OUT;
                step = DELETE;
            }
            row[j] = cost;
            steps[i][j] = (byte) (begins ? step | LEAP_BEGINS : step);
        }
        return row;
    }

    private List<WordChange> walkBack(int end) {
        List<WordChange> changes = new ArrayList<>();
        int i = givenWords.length;
        int j = end;
        while (i > 0) {
            byte step = (byte) (steps[i][j] & LEAPT);
            if (step == STEP) {
                boolean equal = saidWords[j - 1] == givenWords[i - 1];
                changes.add(WordChange.of(equal ? WordChange.Type.EQUAL : WordChange.Type.REPLACE, j - 1, j, i - 1, i));
                i--;
                j--;
            } else if (step == INSERT) {
                changes.add(WordChange.of(WordChange.Type.INSERT, j, j, i - 1, i));
                i--;
            } else {
                int from = step == DELETE ? j - 1 : leapBegin(i, j);
                changes.add(new WordChange(WordChange.Type.DELETE, from, j, i, i, given.omitsBefore(i)));
                j = from;
            }
        }
        Collections.reverse(changes);
        return WordRuns.joined(changes, said.size());
    }

    private int leapBegin(int i, int end) {
        int j = end;
        while ((steps[i][j] & LEAP_BEGINS) == 0) {
            j--;
        }
        return j - 1;
    }
}
