package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;

/** Makes of changes word by word the changes that a reader would name. */
final class WordRuns {

    private WordRuns() {}

    /** Neighbours of one kind as one; words put in beside words left out as replaced. {@code saidWords} is the length of the record. */
    static List<WordChange> joined(List<WordChange> changes, int saidWords) {
        List<WordChange> joined = new ArrayList<>();
        for (WordChange change : changes) {
            WordChange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && joins(last, change)) {
                joined.set(joined.size() - 1, last.with(change));
            } else {
                joined.add(change);
            }
        }
        atTheStart(joined);
        atTheEnd(joined, saidWords);
        return List.copyOf(joined);
    }

    private static boolean joins(WordChange last, WordChange next) {
        boolean equal = last.type() == WordChange.Type.EQUAL;
        if (last.type() == WordChange.Type.DELETE && last.type() == next.type() && last.marked() == next.marked()) {
            return true;
        }
        boolean leap = last.marked() || next.marked() || last.isFar() || next.isFar();
        return equal == (next.type() == WordChange.Type.EQUAL) && !leap;
    }

    /** Words put in before the record's first ones stand for those. */
    private static void atTheStart(List<WordChange> changes) {
        if (changes.isEmpty() || changes.get(0).type() != WordChange.Type.INSERT) {
            return;
        }
        WordChange first = changes.get(0);
        if (first.saidFrom() > 0 && first.saidFrom() <= first.given()) {
            changes.set(
                    0, WordChange.of(WordChange.Type.REPLACE, 0, first.saidFrom(), first.givenFrom(), first.givenTo()));
        }
    }

    private static void atTheEnd(List<WordChange> changes, int saidWords) {
        if (changes.isEmpty() || changes.get(changes.size() - 1).type() != WordChange.Type.INSERT) {
            return;
        }
        WordChange last = changes.get(changes.size() - 1);
        int rest = saidWords - last.saidTo();
        if (rest > 0 && rest <= last.given()) {
            changes.set(
                    changes.size() - 1,
                    WordChange.of(WordChange.Type.REPLACE, last.saidTo(), saidWords, last.givenFrom(), last.givenTo()));
        }
    }
}
