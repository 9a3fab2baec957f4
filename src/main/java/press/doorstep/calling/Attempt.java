package press.doorstep.calling;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param status null when there was no answer
 * @param content as much of what was answered as was wanted; null when nothing was
 * @param failure why there was none; null when there was
 */
public record Attempt(
        Instant at,
        Duration took,
        @Nullable Integer status,
        String requestHead,
        @Nullable String responseHead,
        @Nullable String content,
        @Nullable String failure) {

    private static final int GONE = 410;

    /** Taken, whatever the answer says otherwise. Where a redirection leads is not looked at. */
    public boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver says that it wants no more. */
    public boolean isUnwanted() {
        return status != null && status == GONE;
    }

    public String reason() {
        return failure != null ? failure : "It answered " + status + ".";
    }
}
