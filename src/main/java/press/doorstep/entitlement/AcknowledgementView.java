package press.doorstep.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a partner was asked to acknowledge.
 *
 * @param lastHandedOn the last day on which they were handed the story
 */
record AcknowledgementView(
        Asked partner,
        UUID article,
        String event,
        String cursor,
        Instant askedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable LocalDate lastHandedOn) {

    /** Whom to ring. */
    record Asked(
            UUID id, String slug, String name, @Nullable String contact) {}
}
