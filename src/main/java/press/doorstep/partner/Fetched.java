package press.doorstep.partner;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a feed answered.
 *
 * @param body null when it has not changed
 * @param address where it was found in the end
 */
record Fetched(
        byte @Nullable [] body,
        String type,
        @Nullable String etag,
        @Nullable String lastModified,
        URI address) {}
