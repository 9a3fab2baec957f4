package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a story: the full name as the story gives it (in the nominative, where the language declines names), the office as it was
 * first printed, and the id when the newsroom knows the speaker; without one the speaker is proposed.
 */
public record FoundSpeaker(
        String name,
        SpeakerKind kind,
        @Nullable String role,
        @Nullable String known) {}
