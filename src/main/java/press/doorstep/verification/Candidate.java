package press.doorstep.verification;

import java.util.Comparator;
import java.util.List;
import press.doorstep.text.SharedRun;
import press.doorstep.text.WordChange;
import press.doorstep.text.WordDifferences;

/** A wording on record that the given one may be. */
record Candidate(long number, Likeness likeness, WordDifferences differences) {

    static final Comparator<Candidate> NEAREST = Comparator.comparingInt(
                    (Candidate candidate) -> candidate.likeness().distance())
            .thenComparing(Candidate::likeness)
            .thenComparing(Comparator.comparingDouble(Candidate::similarity).reversed())
            .thenComparingLong(Candidate::number);

    /** Of one of several utterances that the given text is made of. */
    static Candidate part(long number, WordDifferences of, List<SharedRun> runs) {
        List<WordChange> equal = runs.stream()
                .sorted(Comparator.comparingInt(SharedRun::given))
                .map(run -> new WordChange(
                        WordChange.Type.EQUAL,
                        run.said(),
                        run.said() + run.length(),
                        run.given(),
                        run.given() + run.length(),
                        false))
                .toList();
        return new Candidate(number, Likeness.STITCHED, new WordDifferences(of.said(), of.given(), equal));
    }

    double similarity() {
        return differences.similarity();
    }

    /** Which share of the given words are on record here. */
    double coverage() {
        return (double) differences.equal() / differences.given().size();
    }
}
