package press.doorstep.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import press.doorstep.live.LiveRecords;
import press.doorstep.live.Subject;

/**
 * Writes everything that is public, as slowly as it is read and a hundred records at a time.
 *
 * <p>It is no snapshot of the database: one would have to stay open for as long as the slowest reader takes, would keep vacuum from the dead rows
 * of all that time, and could not be gone on with on another day or another node. Instead the place in the log of changes is taken first. A
 * record is never older than that place, and whatever became different behind it, seen here or not, stands in the log behind it. So who keeps
 * the records and then follows the log from that place has, at every place of the log from the end of the export on, what is public there.
 */
@ApplicationScoped
class WriteExport {

    private static final int PAGE = 100;
    private static final int MARK_EVERY = 1000;

    @Inject
    LiveRecords records;

    @Inject
    ExportLines lines;

    static ExportCursor start(long head) {
        return new ExportCursor(head, ExportLines.KINDS.get(0), null);
    }

    void write(ExportCursor from, OutputStream out) throws IOException {
        ExportCursor at = from;
        long written = 0;
        for (Subject kind :
                ExportLines.KINDS.subList(ExportLines.KINDS.indexOf(from.kind()), ExportLines.KINDS.size())) {
            at = kind == at.kind() ? at : new ExportCursor(from.began(), kind, null);
            List<LiveRecords.Kept> page = records.after(kind, at.last(), PAGE);
            while (!page.isEmpty()) {
                for (LiveRecords.Kept kept : page) {
                    lines.write(Interchange.of(kind, kept.document()), out);
                }
                at = at.behind(page.get(page.size() - 1).id());
                written += page.size();
                if (written >= MARK_EVERY) {
                    lines.write(ExportLines.export(at), out);
                    written = 0;
                }
                out.flush();
                page = records.after(kind, at.last(), PAGE);
            }
        }
        lines.write(ExportLines.changes(from.began()), out);
    }
}
