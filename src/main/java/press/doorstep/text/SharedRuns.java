package press.doorstep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the words in a row that a given wording has in common with others. Where its words stand is written down once, so that another wording
 * costs what it has in common and not what the two have in words.
 */
public final class SharedRuns {

    /** Shorter runs are not looked for. */
    public static final int SHORTEST = 3;

    /** The number of a word that is not among those given. */
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] given;
    private final Map<Triple, IntList> places = new HashMap<>();

    private record Triple(int first, int second, int third) {}

    public SharedRuns(FoldedWords words) {
        given = new int[words.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = numbers.computeIfAbsent(words.word(i).folded(), word -> numbers.size());
        }
        for (int i = 0; i + SHORTEST <= given.length; i++) {
            places.computeIfAbsent(triple(given, i), none -> new IntList(1)).add(i);
        }
    }

    private static Triple triple(int[] words, int at) {
        return new Triple(words[at], words[at + 1], words[at + 2]);
    }

    /** How many of the given words can be equal to words of another wording, each to one. */
    public int most(FoldedWords said) {
        int[] left = new int[numbers.size()];
        for (int word : given) {
            left[word]++;
        }
        int most = 0;
        for (int known : known(said)) {
            if (known != UNKNOWN && left[known]-- > 0) {
                most++;
            }
        }
        return most;
    }

    /** The runs, longest first; each given word in at most one of them. */
    public List<SharedRun> with(FoldedWords wording) {
        int[] said = known(wording);
        List<SharedRun> runs = new ArrayList<>();
        for (int j = 0; j + SHORTEST <= said.length; j++) {
            IntList same = places.get(triple(said, j));
            for (int at = 0; same != null && at < same.size(); at++) {
                int i = same.at(at);
                if (i == 0 || j == 0 || said[j - 1] != given[i - 1]) {
                    runs.add(new SharedRun(j, i, length(said, j, i)));
                }
            }
        }
        runs.sort(Comparator.comparingInt(SharedRun::length)
                .reversed()
                .thenComparing(Comparator.comparingInt(SharedRun::given).reversed()));
        List<SharedRun> apart = new ArrayList<>();
        runs.stream().filter(run -> apart.stream().noneMatch(run::overlaps)).forEach(apart::add);
        return apart;
    }

    private int[] known(FoldedWords said) {
        int[] known = new int[said.size()];
        for (int j = 0; j < known.length; j++) {
            known[j] = numbers.getOrDefault(said.word(j).folded(), UNKNOWN);
        }
        return known;
    }

    private int length(int[] said, int j, int i) {
        int length = SHORTEST;
        while (j + length < said.length && i + length < given.length && said[j + length] == given[i + length]) {
            length++;
        }
        return length;
    }
}
