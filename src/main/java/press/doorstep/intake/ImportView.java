package press.doorstep.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param state {@code queued}, {@code running}, {@code finished} or {@code failed}
 * @param lines how many records there are; the five counts behind it add up to what is done of them
 * @param warned kept, but something about them is not as it was sent
 * @param failure why the import as a whole ended early, for {@code failed}
 */
public record ImportView(
        UUID id,
        String state,
        boolean dryRun,
        long lines,
        long created,
        long updated,
        long unchanged,
        long warned,
        long refused,
        Instant queuedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    public boolean hasEnded() {
        return finishedAt != null;
    }
}
