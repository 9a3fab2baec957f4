package press.doorstep.websub;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a callback is asked or told.
 *
 * @param seconds the lease that it gets
 * @param reason why it is told that it is subscribed no longer
 * @param attempts made before
 */
record Intent(
        UUID id,
        Mode mode,
        String topic,
        URI callback,
        @Nullable String secret,
        int seconds,
        @Nullable String reason,
        int attempts) {

    enum Mode {
        SUBSCRIBE,
        UNSUBSCRIBE,
        DENIED;

        /** As the standard and the database have it. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Mode of(String key) {
            return valueOf(key.toUpperCase(java.util.Locale.ROOT));
        }
    }
}
