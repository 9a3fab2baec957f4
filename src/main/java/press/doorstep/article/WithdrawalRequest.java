package press.doorstep.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a story is to end, as it is sent: {@code reason} is for the desk, {@code notice} for readers; at once, unless {@code at} says when. */
record WithdrawalRequest(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String notice,
        @Nullable Instant at) {}
