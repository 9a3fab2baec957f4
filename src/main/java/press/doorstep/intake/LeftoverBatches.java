package press.doorstep.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The lines that are kept a second time, in the order of the file. */
final class LeftoverBatches implements Batches {

    private final Outcomes outcomes;
    private final Spool spool;
    private final ImportJob job;
    private final Function<Line, Entry> reading;
    private final int size;
    private long line;

    LeftoverBatches(
            Outcomes outcomes, Spool spool, ImportJob job, Bookmark place, Function<Line, Entry> reading, int size) {
        this.outcomes = outcomes;
        this.spool = spool;
        this.job = job;
        this.line = place.line();
        this.reading = reading;
        this.size = size;
    }

    @Override
    public Batch next() throws IOException {
        List<Entry> entries = new ArrayList<>(size);
        long bytes = 0;
        for (Outcomes.Pending pending : outcomes.pending(job.id(), line, size)) {
            Line again = read(pending);
            entries.add(reading.apply(again).keptBefore(pending.result()));
            line = again.number();
            bytes += again.bytes().length;
            if (bytes >= MOST_BYTES) {
                break;
            }
        }
        return entries.isEmpty()
                ? Batch.none(Bookmark.at(Stage.DONE))
                : new Batch(entries, new Bookmark(Stage.LEFTOVERS, 0, line));
    }

    private Line read(Outcomes.Pending pending) throws IOException {
        try (LineReader lines = spool.lines(job.id(), pending.position(), pending.line() - 1)) {
            Line again = lines.next();
            if (again == null) {
                throw new IOException("The file ends before line " + pending.line() + ".");
            }
            return again;
        }
    }
}
