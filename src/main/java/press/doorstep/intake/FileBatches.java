package press.doorstep.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The records of one stage, in the order of the file. */
final class FileBatches implements Batches {

    /** After so many lines of other stages the place is noted, so that little is gone through again after a restart. */
    private static final int MOST_LINES = 20_000;

    private final LineReader lines;
    private final Stage stage;
    private final Stage next;
    private final Function<Line, Entry> reading;
    private final int size;

    FileBatches(LineReader lines, Stage stage, Stage next, Function<Line, Entry> reading, int size) {
        this.lines = lines;
        this.stage = stage;
        this.next = next;
        this.reading = reading;
        this.size = size;
    }

    @Override
    public Batch next() throws IOException {
        List<Entry> entries = new ArrayList<>(size);
        long bytes = 0;
        for (int seen = 1; ; seen++) {
            Line line = lines.next();
            if (line == null) {
                return new Batch(entries, Bookmark.at(next));
            }
            if (isMine(line)) {
                entries.add(reading.apply(line));
                bytes += line.bytes().length;
            }
            if (entries.size() == size || bytes >= MOST_BYTES || seen == MOST_LINES) {
                return new Batch(entries, Bookmark.behind(stage, line));
            }
        }
    }

    private boolean isMine(Line line) {
        return RecordKind.isRecord(line) && (stage == Stage.DECLARATIONS || RecordKind.stageOf(line) == stage);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
