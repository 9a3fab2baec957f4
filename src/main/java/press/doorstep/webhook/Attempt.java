package press.doorstep.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param status null when there was no answer
 * @param failure why there was none; null when there was
 */
record Attempt(
        Instant at,
        Duration took,
        @Nullable Integer status,
        String requestHead,
        @Nullable String responseHead,
        @Nullable String failure) {

    private static final int GONE = 410;

    /** Taken, whatever the answer says otherwise. Where a redirection leads is not looked at. */
    boolean isTaken() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver says that it wants no more. */
    boolean isUnwanted() {
        return status != null && status == GONE;
    }

    String reason() {
        return failure != null ? failure : "It answered " + status + ".";
    }
}
