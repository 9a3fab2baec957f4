package press.doorstep.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.doorstep.live.Worded;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.SharedRun;
import press.doorstep.text.SharedRuns;
import press.doorstep.text.WordAlignment;
import press.doorstep.text.WordDifferences;

/** Compares a given wording with those found, word by word. */
final class CompareWordings {

    /** Shorter texts are part of too much to tell anything. */
    static final int FEWEST_WORDS = SharedRuns.SHORTEST;

    /** With less in common it is another sentence. */
    private static final double LEAST_SIMILAR = 0.6;

    /** Where nothing is changed, much may be left out. */
    private static final double LEAST_LEFT = 0.4;

    private static final double LEAST_COVERED = 0.6;

    /** In texts of more words than these. */
    private static final double LEAST_IN_ROWS = 0.2;

    private static final int LONG = 40;

    /** Words in a row, on average: what is strewn about is not on record. */
    private static final int SHORTEST_RUNS = 2;

    /** Bounds the work on long texts: so many pairs of words are laid side by side, the most promising wordings first. */
    private static final long MOST_PAIRS = 1_500_000;

    private final FoldedWords given;
    private final SharedRuns runs;

    private CompareWordings(FoldedWords given) {
        this.given = given;
        this.runs = new SharedRuns(given);
    }

    /** The wordings that the given one may be, the nearest first. */
    static List<Candidate> compare(FoldedWords given, List<Worded> found) {
        CompareWordings comparison = new CompareWordings(given);
        List<Beside> beside = comparison.beside(found);
        List<Candidate> candidates = new ArrayList<>(comparison.worthAligning(beside).stream()
                .flatMap(each -> comparison.candidates(each).stream())
                .toList());
        candidates.sort(Candidate.NEAREST);
        boolean whole = !candidates.isEmpty() && candidates.get(0).likeness().distance() < 2;
        if (whole || given.size() < 2 * FEWEST_WORDS) {
            return candidates;
        }
        List<Candidate> parts = Stitches.of(given, beside);
        double alone = candidates.isEmpty() ? 0 : candidates.get(0).coverage();
        return Stitches.coverage(parts) > alone + Stitches.BETTER ? parts : candidates;
    }

    /**
     * A wording on record, folded.
     *
     * @param most how many of the given words it can have at most
     * @param runs what it has of them in rows
     */
    record Beside(long number, FoldedWords said, int most, List<SharedRun> runs) {

        int covered() {
            return runs.stream().mapToInt(SharedRun::length).sum();
        }
    }

    /** The most promising first. */
    private List<Beside> beside(List<Worded> found) {
        List<Beside> beside = new ArrayList<>();
        for (Worded wording : found) {
            FoldedWords said = FoldedWords.of(wording.words());
            beside.add(new Beside(wording.number(), said, runs.most(said), runs.with(said)));
        }
        beside.sort(Comparator.comparingInt(Beside::covered)
                .thenComparingInt(Beside::most)
                .reversed());
        return beside;
    }

    /** The rest can only be parts of something stitched together. */
    private List<Beside> worthAligning(List<Beside> beside) {
        List<Beside> worth = new ArrayList<>();
        long pairs = 0;
        for (Beside each : beside) {
            if (isWorthAligning(each)) {
                pairs += (long) given.size() * each.said().size();
                if (worth.isEmpty() || pairs <= MOST_PAIRS) {
                    worth.add(each);
                }
            }
        }
        return worth;
    }

    /** Of two long texts in one language most words are the same, wherever they stand; what is one text with changes has them in rows. */
    private boolean isWorthAligning(Beside beside) {
        boolean inRows = given.size() <= LONG || beside.covered() >= LEAST_IN_ROWS * given.size();
        return inRows && beside.most() >= LEAST_COVERED * given.size();
    }

    private List<Candidate> candidates(Beside beside) {
        WordDifferences differences = WordAlignment.of(beside.said(), given);
        Likeness likeness = likeness(differences);
        return isTelling(likeness, differences)
                ? List.of(new Candidate(beside.number(), likeness, differences))
                : List.of();
    }

    private Likeness likeness(WordDifferences differences) {
        if (!differences.isPure()) {
            return differences.isStitched() ? Likeness.STITCHED : Likeness.ALTERED;
        }
        if (differences.isStitched()) {
            return Likeness.STITCHED;
        }
        if (differences.lacksEllipsis()) {
            return Likeness.MISSING_ELLIPSIS;
        }
        if (differences.isElided()) {
            return Likeness.ELIDED;
        }
        if (!differences.isWhole()) {
            return Likeness.FRAGMENT;
        }
        FoldedWords said = differences.said();
        return said.slice(0, said.size()).equals(given.slice(0, given.size())) ? Likeness.EXACT : Likeness.FOLDED_EXACT;
    }

    private boolean isTelling(Likeness likeness, WordDifferences differences) {
        int equal = differences.equal();
        if (likeness == Likeness.EXACT || likeness == Likeness.FOLDED_EXACT) {
            return true;
        }
        if (likeness == Likeness.FRAGMENT) {
            return equal >= FEWEST_WORDS;
        }
        return equal >= FEWEST_WORDS
                && differences.runs() * SHORTEST_RUNS <= equal + 1
                && equal >= LEAST_COVERED * given.size()
                && differences.similarity() >= (differences.isPure() ? LEAST_LEFT : LEAST_SIMILAR)
                && (likeness != Likeness.STITCHED || differences.shortestPart() >= FEWEST_WORDS);
    }
}
