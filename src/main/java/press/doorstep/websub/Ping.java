package press.doorstep.websub;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feed on its way to a subscriber. {@code attempts} were made before to send something newer than what they have. */
record Ping(
        UUID subscription,
        URI callback,
        @Nullable String secret,
        int attempts,
        String topic,
        int version,
        String mediaType,
        String links,
        byte[] body) {}
