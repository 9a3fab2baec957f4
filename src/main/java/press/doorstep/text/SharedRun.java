package press.doorstep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words in a row that two wordings have in common. */
public record SharedRun(int said, int given, int length) {

    /** The runs of at least so many words, longest first; each given word in at most one of them. */
    public static List<SharedRun> of(FoldedWords said, FoldedWords given, int least) {
        List<SharedRun> runs = new ArrayList<>();
        int[] above = new int[said.size() + 2];
        for (int i = given.size() - 1; i >= 0; i--) {
            int[] row = new int[above.length];
            String word = given.word(i).folded();
            for (int j = said.size() - 1; j >= 0; j--) {
                row[j] = said.word(j).folded().equals(word) ? above[j + 1] + 1 : 0;
                boolean starts = i == 0
                        || j == 0
                        || !said.word(j - 1).folded().equals(given.word(i - 1).folded());
                if (starts && row[j] >= least) {
                    runs.add(new SharedRun(j, i, row[j]));
                }
            }
            above = row;
        }
        runs.sort(Comparator.comparingInt(SharedRun::length).reversed());
        List<SharedRun> apart = new ArrayList<>();
        runs.stream().filter(run -> apart.stream().noneMatch(run::overlaps)).forEach(apart::add);
        return apart;
    }

    /** Whether both hold the same given word. */
    public boolean overlaps(SharedRun other) {
        return given < other.given + other.length && other.given < given + length;
    }
}
