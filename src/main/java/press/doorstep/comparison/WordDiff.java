package press.doorstep.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Compares two texts word by word; blanks and punctuation are words of their own. */
final class WordDiff {

    /** Beyond as many pairs of words a comparison takes long and says nothing: it is another text. */
    private static final long MOST_PAIRS = 4_000_000;

    private WordDiff() {}

    /** Both texts in one: what went stands before what came in its place. */
    static List<Run> of(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        int head = commonHead(old, fresh);
        int tail = commonTail(old.subList(head, old.size()), fresh.subList(head, fresh.size()));
        Runs runs = new Runs();
        runs.equal(old.subList(0, head));
        middle(old.subList(head, old.size() - tail), fresh.subList(head, fresh.size() - tail), runs);
        runs.equal(old.subList(old.size() - tail, old.size()));
        return runs.done();
    }

    private static void middle(List<String> old, List<String> fresh, Runs runs) {
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            runs.change(old, fresh);
            return;
        }
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        old, fresh, MyersDiffWithLinearSpace.factory().<String>create())
                .getDeltas()) {
            int position = delta.getSource().getPosition();
            runs.equal(old.subList(done, position));
            runs.change(delta.getSource().getLines(), delta.getTarget().getLines());
            done = position + delta.getSource().size();
        }
        runs.equal(old.subList(done, old.size()));
    }

    private static int commonHead(List<String> one, List<String> other) {
        int head = 0;
        while (head < Math.min(one.size(), other.size()) && one.get(head).equals(other.get(head))) {
            head++;
        }
        return head;
    }

    private static int commonTail(List<String> one, List<String> other) {
        int tail = 0;
        while (tail < Math.min(one.size(), other.size())
                && one.get(one.size() - 1 - tail).equals(other.get(other.size() - 1 - tail))) {
            tail++;
        }
        return tail;
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }
}
