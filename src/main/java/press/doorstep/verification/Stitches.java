package press.doorstep.verification;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.SharedRun;
import press.doorstep.text.WordDifferences;

/** Finds the utterances that a text was put together from. */
final class Stitches {

    /** How much more of the text several utterances must account for than one alone. */
    static final double BETTER = 0.1;

    private static final double LEAST_COVERED = 0.85;
    private static final int MOST_PARTS = 4;

    private final FoldedWords given;
    private final BitSet covered = new BitSet();
    private final List<Candidate> parts = new ArrayList<>();
    private int pieces;

    private Stitches(FoldedWords given) {
        this.given = given;
    }

    /** Of each utterance what it gave, the most first; none when they do not account for nearly all of the text, or it is one piece. */
    static List<Candidate> of(FoldedWords given, List<CompareWordings.Beside> beside) {
        Stitches stitches = new Stitches(given);
        List<CompareWordings.Beside> left = new ArrayList<>(beside);
        Map<Long, List<SharedRun>> runs = new HashMap<>();
        left.forEach(each -> runs.put(each.number(), each.runs()));
        while (stitches.parts.size() < MOST_PARTS && stitches.takeBest(left, runs)) {
            // The next covers what is still open.
        }
        boolean made = stitches.pieces > 1 && stitches.covered.cardinality() >= LEAST_COVERED * given.size();
        return made ? stitches.parts : List.of();
    }

    /** The share of the given words that parts account for. */
    static double coverage(List<Candidate> parts) {
        return parts.stream().mapToDouble(Candidate::coverage).sum();
    }

    private boolean takeBest(List<CompareWordings.Beside> left, Map<Long, List<SharedRun>> runs) {
        List<SharedRun> best = List.of();
        CompareWordings.Beside from = null;
        for (CompareWordings.Beside beside : left) {
            List<SharedRun> open = runs.getOrDefault(beside.number(), List.of()).stream()
                    .flatMap(run -> open(run).stream())
                    .toList();
            if (length(open) > length(best)) {
                best = open;
                from = beside;
            }
        }
        if (from == null) {
            return false;
        }
        left.remove(from);
        pieces += best.size();
        best.forEach(run -> covered.set(run.given(), run.given() + run.length()));
        parts.add(Candidate.part(from.number(), new WordDifferences(from.said(), given, List.of()), best));
        return true;
    }

    /** What of a run is not covered yet, where it is long enough to tell. */
    private List<SharedRun> open(SharedRun run) {
        List<SharedRun> open = new ArrayList<>();
        int end = run.given() + run.length();
        int from = covered.nextClearBit(run.given());
        while (from < end) {
            int next = covered.nextSetBit(from);
            int to = next < 0 ? end : Math.min(end, next);
            if (to - from >= CompareWordings.FEWEST_WORDS) {
                open.add(new SharedRun(run.said() + from - run.given(), from, to - from));
            }
            from = covered.nextClearBit(to);
        }
        return open;
    }

    private static int length(List<SharedRun> runs) {
        return runs.stream().mapToInt(SharedRun::length).sum();
    }
}
