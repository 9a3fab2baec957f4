package press.doorstep.naming;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/**
 * What became of one record of a batch. A bad record never spoils the others: it is {@code REFUSED} and says why.
 *
 * @param id null when refused before it was known what the record is about
 * @param pending references to things that are not there yet. The record is kept without them; keep it again once more is known. What is
 *     pending still at the very end is a warning.
 * @param remarks why it was refused; on anything else what was left out, as a warning
 */
public record Kept(
        Outcome outcome, @Nullable UUID id, @Nullable String slug, List<String> pending, List<Remark> remarks) {

    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    /** {@code pointer} is a JSON Pointer into the record. */
    public record Remark(String pointer, String detail) {}

    /** Kept as it was sent. */
    public static Kept as(Outcome outcome, UUID id, String slug) {
        return new Kept(outcome, id, slug, List.of(), List.of());
    }

    /** Kept, if not quite as it was sent: the checks say what was left out. */
    public static Kept as(Outcome outcome, UUID id, String slug, List<String> pending, Checks checks) {
        return new Kept(outcome, id, slug, List.copyOf(pending), remarks(checks));
    }

    /** Refused for what the checks found. */
    public static Kept refused(@Nullable UUID id, @Nullable String slug, Checks checks) {
        return new Kept(Outcome.REFUSED, id, slug, List.of(), remarks(checks));
    }

    private static List<Remark> remarks(Checks checks) {
        return checks.faults().stream()
                .map(fault -> new Remark(fault.pointer(), fault.detail()))
                .toList();
    }
}
