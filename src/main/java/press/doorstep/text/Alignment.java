package press.doorstep.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the texts of an edited list with those of the list before: equal ones in order, equal ones that moved, then similar ones. */
final class Alignment {

    private static final int NONE = -1;

    /** Half of the words in common: an edited paragraph, not another one. */
    private static final double SIMILAR = 0.5;

    private final List<String> edited;
    private final List<String> previous;
    private final int[] partners;
    private final boolean[] taken;

    private Alignment(List<String> edited, List<String> previous) {
        this.edited = edited;
        this.previous = previous;
        this.partners = new int[edited.size()];
        this.taken = new boolean[previous.size()];
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

    private void pair(int now, int before) {
        partners[now] = before;
        taken[before] = true;
    }

    /** The longest common subsequence of equal texts, between what is equal at both ends. */
    private void inOrder() {
        int start = 0;
        int now = edited.size();
        int before = previous.size();
        while (start < now && start < before && edited.get(start).equals(previous.get(start))) {
            pair(start, start++);
        }
        while (now > start && before > start && edited.get(now - 1).equals(previous.get(before - 1))) {
            pair(--now, --before);
        }
        int[][] longest = new int[now - start + 1][before - start + 1];
        for (int i = now - start - 1; i >= 0; i--) {
            for (int j = before - start - 1; j >= 0; j--) {
                longest[i][j] = edited.get(start + i).equals(previous.get(start + j))
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
            if (edited.get(start + i).equals(previous.get(start + j))) {
                pair(start + i++, start + j++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void moved() {
        for (int now = 0; now < partners.length; now++) {
            for (int before = 0; partners[now] == NONE && before < taken.length; before++) {
                if (!taken[before] && edited.get(now).equals(previous.get(before))) {
                    pair(now, before);
                }
            }
        }
    }

    /** Pairs each text left over with the likest one left over between the partners of its neighbours. */
    private void similar() {
        for (int now = 0; now < partners.length; now++) {
            if (partners[now] == NONE) {
                int best = NONE;
                double most = SIMILAR;
                for (int before = after(now); before < taken.length && !taken[before]; before++) {
                    double alike = alike(edited.get(now), previous.get(before));
                    if (alike >= most && (best == NONE || alike > most)) {
                        best = before;
                        most = alike;
                    }
                }
                if (best != NONE) {
                    pair(now, best);
                }
            }
        }
    }

    private int after(int now) {
        return now == 0 || partners[now - 1] == NONE ? firstFree() : partners[now - 1] + 1;
    }

    private int firstFree() {
        int before = 0;
        while (before < taken.length && taken[before]) {
            before++;
        }
        return before;
    }

    /** The share of words in common, from 0 to 1. */
    private static double alike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (words.isEmpty() || others.isEmpty()) {
            return 0;
        }
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Fingerprint.folded(text).split(" ")));
        words.remove("");
        return words;
    }
}
