package press.doorstep.quotation;

import org.jspecify.annotations.Nullable;

/** How far a quotation is verified, as it is sent; {@code note} is for the desk. */
record VerificationRequest(
        @Nullable String verification, @Nullable String note) {}
