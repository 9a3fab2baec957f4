package press.doorstep.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import press.doorstep.live.Worded;
import press.doorstep.text.FoldedWords;
import press.doorstep.text.WordAlignment;
import press.doorstep.text.WordDifferences;

/** Compares a given wording with those found, word by word. */
final class CompareWordings {

    /** Shorter texts are part of too much to tell anything. */
    static final int FEWEST_WORDS = 3;

    /** With less in common it is another sentence. */
    private static final double LEAST_SIMILAR = 0.6;

    /** Where nothing is changed, much may be left out. */
    private static final double LEAST_LEFT = 0.4;

    private static final double LEAST_COVERED = 0.6;

    /** Of the different words, some of which may stand in the text more than once. */
    private static final double LEAST_COMMON = 0.4;

    /** Words in a row, on average: what is strewn about is not on record. */
    private static final int SHORTEST_RUNS = 2;

    /** Bounds the work on long texts: so many pairs of words are laid side by side, the most promising wordings first. */
    private static final long MOST_PAIRS = 1_500_000;

    private final FoldedWords given;
    private final Set<String> words = new HashSet<>();

    private CompareWordings(FoldedWords given) {
        this.given = given;
        IntStream.range(0, given.size()).forEach(at -> words.add(given.word(at).folded()));
    }

    /** The wordings that the given one may be, the nearest first. */
    static List<Candidate> compare(FoldedWords given, List<Worded> found) {
        CompareWordings comparison = new CompareWordings(given);
        List<Beside> beside = comparison.mostPromising(found);
        List<Candidate> candidates = new ArrayList<>(beside.stream()
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
     * @param common how many different words it has in common with the given one
     */
    record Beside(long number, FoldedWords said, long common) {}

    /** The rest can only be parts of something stitched together. */
    private boolean isPromising(Beside beside) {
        return beside.common() >= LEAST_COMMON * words.size();
    }

    private List<Beside> mostPromising(List<Worded> found) {
        List<Beside> promising = new ArrayList<>();
        for (Worded wording : found) {
            FoldedWords said = FoldedWords.of(wording.words());
            long common = IntStream.range(0, said.size())
                    .mapToObj(at -> said.word(at).folded())
                    .filter(words::contains)
                    .distinct()
                    .count();
            promising.add(new Beside(wording.number(), said, common));
        }
        promising.sort(Comparator.comparingLong(Beside::common).reversed());
        List<Beside> taken = new ArrayList<>();
        long pairs = 0;
        for (Beside beside : promising) {
            pairs += (long) given.size() * beside.said().size();
            if (taken.isEmpty() || pairs <= MOST_PAIRS) {
                taken.add(beside);
            }
        }
        return taken;
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
