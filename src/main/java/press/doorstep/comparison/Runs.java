package press.doorstep.comparison;

import java.util.ArrayList;
import java.util.List;
import press.doorstep.comparison.Run.Op;
import press.doorstep.comparison.Run.Stretch;

/** Puts runs together: changes with nothing but a blank between them are one change, so that it can be read. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    /** Stayed, but counts with the change around it if another follows at once. */
    private String between = "";

    private int before;
    private int after;

    void equal(List<String> words) {
        between += String.join("", words);
    }

    void change(List<String> old, List<String> fresh) {
        if (old.isEmpty() && fresh.isEmpty()) {
            return;
        }
        boolean joins = (deleted.length() > 0 || inserted.length() > 0) && between.isBlank();
        if (joins) {
            deleted.append(between);
            inserted.append(between);
            between = "";
        } else {
            flush();
        }
        old.forEach(deleted::append);
        fresh.forEach(inserted::append);
    }

    List<Run> done() {
        flush();
        return List.copyOf(runs);
    }

    private void flush() {
        add(Op.DELETE, deleted.toString());
        add(Op.INSERT, inserted.toString());
        add(Op.EQUAL, between);
        deleted.setLength(0);
        inserted.setLength(0);
        between = "";
    }

    private void add(Op op, String text) {
        if (text.isEmpty()) {
            return;
        }
        int length = text.codePointCount(0, text.length());
        Stretch old = op == Op.INSERT ? null : new Stretch(before, before + length);
        Stretch fresh = op == Op.DELETE ? null : new Stretch(after, after + length);
        before += old == null ? 0 : length;
        after += fresh == null ? 0 : length;
        runs.add(new Run(op, text, old, fresh));
    }
}
