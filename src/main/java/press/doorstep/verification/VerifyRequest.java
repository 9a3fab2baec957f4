package press.doorstep.verification;

import org.jspecify.annotations.Nullable;

/** A claim that something was said, as it is sent. */
record VerifyRequest(
        @Nullable String text,
        @Nullable String speaker,
        @Nullable String language,
        @Nullable String role,
        @Nullable Integer limit) {}
