package press.doorstep.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;
import press.doorstep.live.LiveRecords;
import press.doorstep.live.Subject;
import press.doorstep.live.Touched;

/**
 * Writes what of the export has become different since a place in the log: each record as it is now, or that it is gone. The log is read first and
 * the records behind it, so that a record is never older than the place that is given out after it.
 */
@ApplicationScoped
class WriteChanges {

    private static final int PAGE = 500;
    private static final int RECORDS = 100;

    @Inject
    LiveChanges log;

    @Inject
    LiveRecords records;

    @Inject
    ExportLines lines;

    void write(long since, OutputStream out) throws IOException {
        long at = since;
        List<LiveChange> page;
        do {
            page = kept(at);
            if (!page.isEmpty()) {
                records(touched(page), out);
                at = page.get(page.size() - 1).number();
            }
            lines.write(ExportLines.changes(at), out);
            out.flush();
        } while (page.size() == PAGE);
    }

    private List<LiveChange> kept(long at) throws IOException {
        List<LiveChange> page = log.after(at, PAGE);
        if (page == null) {
            throw new IOException("Changes were pruned while they were read; whoever comes again is told so.");
        }
        return page;
    }

    private static Map<Subject, Set<UUID>> touched(List<LiveChange> page) {
        Map<Subject, Set<UUID>> ids = new EnumMap<>(Subject.class);
        for (Subject kind : ExportLines.KINDS) {
            Set<UUID> all = new TreeSet<>();
            page.forEach(change -> all.addAll(of(kind, change.touched())));
            ids.put(kind, all);
        }
        return ids;
    }

    private static Collection<UUID> of(Subject kind, Touched touched) {
        return switch (kind) {
            case TOPIC -> touched.topics();
            case SPEAKER -> touched.speakers();
            case AUTHOR -> touched.authors();
            case QUOTATION -> touched.quotations();
            case ARTICLE -> touched.articles();
            case COLLECTION -> touched.collections();
        };
    }

    private void records(Map<Subject, Set<UUID>> touched, OutputStream out) throws IOException {
        for (Map.Entry<Subject, Set<UUID>> kind : touched.entrySet()) {
            List<UUID> ids = List.copyOf(kind.getValue());
            for (int from = 0; from < ids.size(); from += RECORDS) {
                records(kind.getKey(), ids.subList(from, Math.min(ids.size(), from + RECORDS)), out);
            }
        }
    }

    private void records(Subject kind, List<UUID> ids, OutputStream out) throws IOException {
        Set<UUID> gone = new TreeSet<>(ids);
        for (LiveRecords.Kept kept : records.of(kind, ids)) {
            gone.remove(kept.id());
            lines.write(Interchange.of(kind, kept.document()), out);
        }
        for (UUID id : gone) {
            lines.write(ExportLines.gone(kind, id), out);
        }
    }
}
