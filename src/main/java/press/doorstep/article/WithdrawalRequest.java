package press.doorstep.article;

import org.jspecify.annotations.Nullable;

/** How a story is to end, as it is sent: {@code reason} is for the desk, {@code notice} for readers. */
record WithdrawalRequest(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String notice) {}
