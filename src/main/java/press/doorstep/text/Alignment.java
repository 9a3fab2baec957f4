package press.doorstep.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs the texts of an edited list with those of the list before: equal ones in order, equal ones that moved, then similar ones. */
final class Alignment {

    static final int NONE = -1;

    private final List<String> edited;
    private final List<String> previous;
    private final int[] now;
    private final int[] before;
    private final int[] partners;
    private final boolean[] taken;

    private Alignment(List<String> edited, List<String> previous) {
        this.edited = edited;
        this.previous = previous;
        Map<String, Integer> numbers = new HashMap<>();
        now = numbered(edited, numbers);
        before = numbered(previous, numbers);
        partners = new int[now.length];
        taken = new boolean[before.length];
        Arrays.fill(partners, NONE);
    }

    /** For each edited text the index of the one it was before, or -1; no two have the same. */
    static int[] of(List<String> edited, List<String> previous) {
        Alignment alignment = new Alignment(edited, previous);
        alignment.inOrder();
        alignment.moved();
        alignment.similar();
        return alignment.partners;
    }

    /** Equal texts get equal numbers, which are quicker to compare. */
    private static int[] numbered(List<String> texts, Map<String, Integer> numbers) {
        return texts.stream()
                .mapToInt(text -> numbers.computeIfAbsent(text, unseen -> numbers.size()))
                .toArray();
    }

    private void pair(int edit, int old) {
        partners[edit] = old;
        taken[old] = true;
    }

    /** The longest common subsequence of equal texts, between what is equal at both ends. */
    private void inOrder() {
        int start = 0;
        int end = now.length;
        int oldEnd = before.length;
        while (start < end && start < oldEnd && now[start] == before[start]) {
            pair(start, start++);
        }
        while (end > start && oldEnd > start && now[end - 1] == before[oldEnd - 1]) {
            pair(--end, --oldEnd);
        }
        int[][] longest = new int[end - start + 1][oldEnd - start + 1];
        for (int i = end - start - 1; i >= 0; i--) {
            for (int j = oldEnd - start - 1; j >= 0; j--) {
                longest[i][j] = now[start + i] == before[start + j]
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        follow(longest, start);
    }

    private void follow(int[][] longest, int start) {
        int i = 0;
        int j = 0;
        while (i < longest.length - 1 && j < longest[i].length - 1) {
            if (now[start + i] == before[start + j]) {
                pair(start + i++, start + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void moved() {
        for (int edit = 0; edit < partners.length; edit++) {
            for (int old = 0; partners[edit] == NONE && old < taken.length; old++) {
                if (!taken[old] && now[edit] == before[old]) {
                    pair(edit, old);
                }
            }
        }
    }

    /** Pairs each text left over with the likest one left over. */
    private void similar() {
        Similarity similarity = Similarity.of(edited, partners, previous, taken);
        for (int edit = 0; edit < partners.length; edit++) {
            if (partners[edit] == NONE) {
                int old = similarity.likest(edit, edit == 0 ? NONE : partners[edit - 1]);
                if (old != NONE) {
                    pair(edit, old);
                }
            }
        }
    }
}
