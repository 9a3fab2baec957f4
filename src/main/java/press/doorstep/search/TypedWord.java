package press.doorstep.search;

import java.util.ArrayList;
import java.util.List;

/** A word that somebody types, perhaps not yet to its end, folded; and its spellings in Latin letters. */
record TypedWord(String folded, List<String> spellings) {

    /** As well as a word of a name is like it, and how many letters of it were typed; all when that cannot be told. */
    record Likeness(double score, int letters) {}

    private static final double WHOLE = 3;
    private static final double BEGINNING = 2;
    private static final double OTHER_SCRIPT = 0.9;
    private static final double SLIP = 1;

    static TypedWord of(String folded) {
        List<String> spellings = new ArrayList<>(List.of(folded));
        for (String form : LatinForms.of(folded)) {
            if (!spellings.contains(form)) {
                spellings.add(form);
            }
        }
        return new TypedWord(folded, List.copyOf(spellings));
    }

    /** How like it is to a word of a name, itself folded; a score of 0 for not at all. */
    Likeness to(String word) {
        if (word.startsWith(folded)) {
            return new Likeness(word.equals(folded) ? WHOLE : BEGINNING, folded.codePointCount(0, folded.length()));
        }
        int all = word.codePointCount(0, word.length());
        double best = 0;
        for (String other : of(word).spellings()) {
            for (String typed : spellings) {
                if (other.startsWith(typed)) {
                    best = Math.max(best, OTHER_SCRIPT * (other.equals(typed) ? WHOLE : BEGINNING));
                }
            }
        }
        return best > 0 ? new Likeness(best, all) : new Likeness(slip(word), all);
    }

    private double slip(String word) {
        double best = 0;
        for (String other : of(word).spellings()) {
            for (String typed : spellings) {
                int edits = Slips.edits(typed);
                int needed = edits == 0 ? 1 : fewestEdits(typed, other);
                if (needed <= edits) {
                    boolean same = other.equals(word) && typed.equals(folded);
                    best = Math.max(best, (same ? SLIP : OTHER_SCRIPT * SLIP) / needed);
                }
            }
        }
        return best;
    }

    /** Letters to change, add, leave out or swap until {@code typed} is how {@code word} begins. */
    static int fewestEdits(String typed, String word) {
        int fewest = Integer.MAX_VALUE;
        for (int whole : costs(typed, word)) {
            fewest = Math.min(fewest, whole);
        }
        return fewest;
    }

    /** The same until it is the whole word. */
    static int edits(String typed, String word) {
        return costs(typed, word)[word.length()];
    }

    /** By how much of the word it is to be. */
    private static int[] costs(String typed, String word) {
        int[][] cost = new int[typed.length() + 1][word.length() + 1];
        for (int j = 0; j <= word.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            cost[i][0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (swapped(typed, i, word, j)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[typed.length()];
    }

    private static boolean swapped(String typed, int i, String word, int j) {
        return i > 1 && j > 1 && typed.charAt(i - 1) == word.charAt(j - 2) && typed.charAt(i - 2) == word.charAt(j - 1);
    }
}
