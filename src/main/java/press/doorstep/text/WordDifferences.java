package press.doorstep.text;

import java.util.List;
import java.util.stream.Stream;

/** A given wording beside one on record: what is equal, and what was changed, put in and left out. */
public record WordDifferences(FoldedWords said, FoldedWords given, List<WordChange> changes) {

    /** How many words are the same. */
    public int equal() {
        return of(WordChange.Type.EQUAL).mapToInt(WordChange::given).sum();
    }

    /** The share of words that are the same, from 0 to 1; what an ellipsis stands for, or lies between distant parts, is left out of account. */
    public double similarity() {
        int saidWords = changes.stream()
                .filter(change -> !change.marked() && !change.isFar())
                .mapToInt(WordChange::said)
                .sum();
        return given.size() + saidWords == 0 ? 0 : 2.0 * equal() / (given.size() + saidWords);
    }

    /** Nothing is changed or put in. */
    public boolean isPure() {
        return changes.stream()
                .noneMatch(
                        change -> change.type() == WordChange.Type.INSERT || change.type() == WordChange.Type.REPLACE);
    }

    /** Words inside are left out, and an ellipsis says so. */
    public boolean isElided() {
        return of(WordChange.Type.DELETE).anyMatch(WordChange::marked);
    }

    /** Words inside are left out where nothing says so, or where the record itself says so and the given text does not. */
    public boolean lacksEllipsis() {
        return of(WordChange.Type.DELETE).anyMatch(change -> !change.marked())
                || of(WordChange.Type.EQUAL).anyMatch(this::hidesCut);
    }

    private boolean hidesCut(WordChange equal) {
        for (int at = 1; at < equal.said(); at++) {
            if (said.cutsBefore(equal.saidFrom() + at) && !given.omitsBefore(equal.givenFrom() + at)) {
                return true;
            }
        }
        return false;
    }

    /** Distant parts are joined, and nothing says so. */
    public boolean isStitched() {
        return changes.stream().anyMatch(WordChange::isFar);
    }

    /** How many equal words the shortest of parts that lie far from each other has. */
    public int shortestPart() {
        int shortest = Integer.MAX_VALUE;
        int part = 0;
        for (WordChange change : changes) {
            if (change.isFar()) {
                shortest = Math.min(shortest, part);
                part = 0;
            } else if (change.type() == WordChange.Type.EQUAL) {
                part += change.given();
            }
        }
        return Math.min(shortest, part);
    }

    /** Into how many pieces the equal words fall. */
    public int runs() {
        return (int) of(WordChange.Type.EQUAL).count();
    }

    /** Every word of the record is there. */
    public boolean isWhole() {
        return !changes.isEmpty()
                && changes.get(0).saidFrom() == 0
                && changes.get(changes.size() - 1).saidTo() == said.size();
    }

    private Stream<WordChange> of(WordChange.Type type) {
        return changes.stream().filter(change -> change.type() == type);
    }
}
