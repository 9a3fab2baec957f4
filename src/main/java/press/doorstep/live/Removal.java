package press.doorstep.live;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something was public and is no more; never what it was.
 *
 * @param language of a story
 * @param topics those a story stood under, with everything above them
 */
public record Removal(UUID id, Instant since, @Nullable String language, List<UUID> topics) {}
