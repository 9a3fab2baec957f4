package press.doorstep.intake;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kept;
import press.doorstep.naming.Kept.Remark;

/**
 * What became of a line.
 *
 * @param position where the line begins in the file
 * @param pending kept so far, to be kept again at the end because it names what was not there yet
 */
record Outcome(
        long line,
        long position,
        Result result,
        @Nullable String kind,
        @Nullable UUID id,
        @Nullable String slug,
        List<Remark> problems,
        boolean pending) {

    enum Result {
        CREATED,
        UPDATED,
        UNCHANGED,
        WARNED,
        REFUSED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Result of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /** The outcome of keeping an entry; {@code pending} says that it will be kept again. */
    static Outcome of(Entry entry, Kept kept, boolean pending) {
        List<Remark> problems = pending ? kept.remarks() : entry.problems(kept);
        Result result = result(kept, problems);
        Result before = entry.before();
        if (before != null) {
            result = together(before, result);
        }
        return new Outcome(
                entry.line().number(),
                entry.line().position(),
                result,
                entry.kind() == null ? null : entry.kind().key(),
                kept.id(),
                kept.slug() == null ? entry.slug() : kept.slug(),
                problems,
                pending && result != Result.REFUSED);
    }

    private static Result result(Kept kept, List<Remark> problems) {
        if (kept.outcome() != Kept.Outcome.REFUSED && !problems.isEmpty()) {
            return Result.WARNED;
        }
        return Result.valueOf(kept.outcome().name());
    }

    /** Of two times the same line was kept: what it did the first time counts, and what was wrong the last time. */
    private static Result together(Result before, Result after) {
        return switch (after) {
            case REFUSED, WARNED -> Result.WARNED;
            default -> before == Result.CREATED || before == Result.UPDATED ? before : after;
        };
    }
}
