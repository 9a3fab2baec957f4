package press.doorstep.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Caller;

/**
 * Something that was done, or tried.
 *
 * @param address where it came from; null for what the application does by itself
 * @param request the request's id, the problem's {@code traceId}
 * @param action the operation's id in the contract; null when the address has no such operation
 * @param status of the answer; null where nobody is answered
 * @param code of the problem it was refused with; null for what was done
 * @param times how many refusals this stands for
 */
record Deed(
        UUID id,
        Instant at,
        Caller by,
        @Nullable String address,
        @Nullable String request,
        @Nullable String action,
        Subject subject,
        @Nullable Integer status,
        @Nullable String code,
        int times) {

    static final String DONE = "done";
    static final String REFUSED = "refused";

    String outcome() {
        return code == null ? DONE : REFUSED;
    }
}
