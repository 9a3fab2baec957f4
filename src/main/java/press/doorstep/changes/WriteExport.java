package press.doorstep.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** What others name comes first. */
    private static final List<Subject> KINDS = List.of(
            Subject.TOPIC, Subject.SPEAKER, Subject.AUTHOR, Subject.QUOTATION, Subject.ARTICLE, Subject.COLLECTION);

    @Inject
    LiveRecords records;

    @Inject
    ObjectMapper json;

    static ExportCursor start(long head) {
        return new ExportCursor(head, KINDS.get(0), null);
    }

    void write(ExportCursor from, OutputStream out) throws IOException {
        ExportCursor at = from;
        long written = 0;
        for (Subject kind : KINDS.subList(KINDS.indexOf(from.kind()), KINDS.size())) {
            at = kind == at.kind() ? at : new ExportCursor(from.began(), kind, null);
            List<LiveRecords.Kept> page = records.after(kind, at.last(), PAGE);
            while (!page.isEmpty()) {
                for (LiveRecords.Kept kept : page) {
                    line(Interchange.of(kind, kept.document()), out);
                }
                at = at.behind(page.get(page.size() - 1).id());
                written += page.size();
                if (written >= MARK_EVERY) {
                    line(mark("export", at.text()), out);
                    written = 0;
                }
                out.flush();
                page = records.after(kind, at.last(), PAGE);
            }
        }
        line(mark("changes", ChangeCursor.after(from.began())), out);
    }

    /** A line that is no content: where to go on, with the export or with what happened since. */
    private static ObjectNode mark(String where, String cursor) {
        return JsonNodeFactory.instance.objectNode().put("kind", "cursor").put(where, cursor);
    }

    private void line(ObjectNode record, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(record));
        out.write('\n');
    }
}
