package press.doorstep.intake;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kept;
import press.doorstep.naming.Kept.Remark;

/**
 * A line as it was read.
 *
 * @param kind null when the line does not say
 * @param record null when the line is refused for the reasons in {@code refusals}
 * @param references what the record can be named by: slug, id, address of the original
 * @param deferred kept as a draft for now, because it names what is not there yet
 * @param before what became of the line the first time
 */
record Entry(
        Line line,
        @Nullable RecordKind kind,
        @Nullable Object record,
        List<String> references,
        List<Remark> refusals,
        boolean deferred,
        Outcome.@Nullable Result before) {

    static Entry of(Line line, RecordKind kind, Object record, List<String> references) {
        return new Entry(line, kind, record, references, List.of(), false, null);
    }

    static Entry refused(Line line, @Nullable RecordKind kind, List<String> references, List<Remark> refusals) {
        return new Entry(line, kind, null, references, refusals, false, null);
    }

    /** The same with the record that is kept in its place for now. */
    Entry deferredAs(Object draft) {
        return new Entry(line, kind, draft, references, refusals, true, before);
    }

    Entry keptBefore(Outcome.Result result) {
        return new Entry(line, kind, record, references, refusals, deferred, result);
    }

    @Nullable
    String slug() {
        return references.isEmpty() ? null : references.get(0);
    }

    Kept refusedFor(List<Remark> reasons) {
        return new Kept(Kept.Outcome.REFUSED, null, slug(), List.of(), reasons);
    }

    /** What to tell of it: the remarks of its room, and what it names that is not there. */
    List<Remark> problems(Kept kept) {
        Stream<Remark> missing = kept.pending().stream()
                .map(name ->
                        new Remark("", "It names \"" + name + "\", which is not there; it was kept without that."));
        return Stream.concat(kept.remarks().stream(), missing).toList();
    }
}
