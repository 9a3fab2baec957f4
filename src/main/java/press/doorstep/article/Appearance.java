package press.doorstep.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a story says of its own publication.
 *
 * @param asOf what came later does not count; null for now
 */
record Appearance(
        Instant publishedAt,
        Instant updatedAt,
        int version,
        @Nullable Instant asOf) {

    boolean knows(Correction correction) {
        return asOf == null || !correction.correctedAt.isAfter(asOf);
    }
}
