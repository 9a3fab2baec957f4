package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.doorstep.text.AffectedWords;

/**
 * What readers are told of a change: {@code kind} {@code correction}, {@code clarification} or {@code update}.
 *
 * @param affected the words of the story that it is about
 */
public record PublishedCorrection(
        UUID id, String kind, String severity, String text, Instant correctedAt, List<AffectedWords> affected) {}
