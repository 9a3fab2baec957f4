package press.doorstep.intake;

import java.util.ArrayList;
import java.util.List;

/** Entries that are kept together, and the place behind them. */
record Batch(List<Entry> entries, Bookmark after) {

    static Batch none(Bookmark after) {
        return new Batch(List.of(), after);
    }

    Batch with(List<Entry> others) {
        return new Batch(others, after);
    }

    /** Whether these lines were kept before. */
    boolean isAgain() {
        return !entries.isEmpty() && entries.get(0).before() != null;
    }

    /** The same one by one; the place of the last is that of the batch. */
    List<Batch> single(Stage stage) {
        List<Batch> batches = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean last = i == entries.size() - 1;
            batches.add(new Batch(List.of(entry), last ? after : Bookmark.behind(stage, entry.line())));
        }
        return batches;
    }
}
