package press.doorstep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in a row that two wordings have in common. */
public record SharedRun(int said, int given, int length) {

    /** The number of a word that is not among those given. */
    private static final int UNKNOWN = -1;

    /** The runs of at least so many words, longest first; each given word in at most one of them. */
    public static List<SharedRun> of(FoldedWords said, FoldedWords given, int least) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] asked = new int[given.size()];
        for (int i = 0; i < asked.length; i++) {
            asked[i] = numbers.computeIfAbsent(given.word(i).folded(), word -> numbers.size());
        }
        int[] known = new int[said.size()];
        for (int j = 0; j < known.length; j++) {
            known[j] = numbers.getOrDefault(said.word(j).folded(), UNKNOWN);
        }
        List<SharedRun> runs = runs(known, asked, least);
        runs.sort(Comparator.comparingInt(SharedRun::length).reversed());
        List<SharedRun> apart = new ArrayList<>();
        runs.stream().filter(run -> apart.stream().noneMatch(run::overlaps)).forEach(apart::add);
        return apart;
    }

    private static List<SharedRun> runs(int[] said, int[] given, int least) {
        List<SharedRun> runs = new ArrayList<>();
        int[] above = new int[said.length + 1];
        for (int i = given.length - 1; i >= 0; i--) {
            int[] row = new int[above.length];
            for (int j = said.length - 1; j >= 0; j--) {
                row[j] = said[j] == given[i] ? above[j + 1] + 1 : 0;
                boolean starts = i == 0 || j == 0 || said[j - 1] != given[i - 1];
                if (starts && row[j] >= least) {
                    runs.add(new SharedRun(j, i, row[j]));
                }
            }
            above = row;
        }
        return runs;
    }

    /** Whether both hold the same given word. */
    public boolean overlaps(SharedRun other) {
        return given < other.given + other.length && other.given < given + length;
    }
}
