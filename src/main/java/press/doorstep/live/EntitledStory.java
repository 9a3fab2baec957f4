package press.doorstep.live;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What rules look at in a live story.
 *
 * @param topics with everything above them
 * @param source the slug of its name
 * @param territories its rights are limited to; empty for everywhere
 */
public record EntitledStory(
        Instant publishedAt,
        Set<UUID> topics,
        String language,
        String kind,
        @Nullable String source,
        Set<String> territories) {}
