package press.doorstep.live;

import java.time.Instant;
import java.util.UUID;

/** What readers are told of a change: {@code kind} {@code correction}, {@code clarification} or {@code update}. */
public record PublishedCorrection(UUID id, String kind, String severity, String text, Instant correctedAt) {}
