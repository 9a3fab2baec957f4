package press.doorstep.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A story pinned to a place in the lists of what is most read.
 *
 * @param position from 1
 * @param language only in lists asked for in this language; null for any
 * @param topic only in lists asked for under this topic; null for any
 */
public record PublishedPin(
        UUID id,
        UUID article,
        int position,
        @Nullable String language,
        @Nullable UUID topic,
        @Nullable Instant from,
        @Nullable Instant to) {}
