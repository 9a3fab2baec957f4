package press.doorstep.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells an edited paragraph from another one by the words they share. */
final class Similarity {

    /** Half of the words in common: the same paragraph, edited. */
    private static final double SAME = 0.5;

    /** Beyond so many comparisons only what stands in the same place is compared. */
    private static final long MOST_PAIRS = 100_000;

    private final Map<Integer, Set<String>> edited = new HashMap<>();
    private final Map<Integer, Set<String>> previous = new HashMap<>();
    private final boolean[] taken;
    private final boolean everywhere;

    private Similarity(boolean[] taken, long pairs) {
        this.taken = taken;
        this.everywhere = pairs <= MOST_PAIRS;
    }

    /** Over the texts that have no partner; {@code taken} is read again at every question. */
    static Similarity of(List<String> edited, int[] partners, List<String> previous, boolean[] taken) {
        long left = Arrays.stream(partners).filter(old -> old == Alignment.NONE).count();
        long free = previous.size() - (partners.length - left);
        Similarity similarity = new Similarity(taken, left * free);
        if (free > 0) {
            for (int i = 0; i < partners.length; i++) {
                if (partners[i] == Alignment.NONE) {
                    similarity.edited.put(i, words(edited.get(i)));
                }
            }
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i]) {
                    similarity.previous.put(i, words(previous.get(i)));
                }
            }
        }
        return similarity;
    }

    /** The likest text still free, at best right behind the partner of the one before; -1 when none is the same. */
    int likest(int edit, int neighbour) {
        int best = Alignment.NONE;
        double most = 0;
        for (int step = 1; step <= taken.length; step++) {
            int old = (neighbour + step) % taken.length;
            if (taken[old] && !everywhere) {
                break;
            }
            double alike =
                    taken[old] ? 0 : alike(edited.getOrDefault(edit, Set.of()), previous.getOrDefault(old, Set.of()));
            if (alike >= SAME && alike > most) {
                best = old;
                most = alike;
            }
        }
        return best;
    }

    /** The share of words in common, from 0 to 1. */
    private static double alike(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        return common == 0 ? 0 : 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(Fingerprint.folded(text).split(" ")));
        words.remove("");
        return words;
    }
}
