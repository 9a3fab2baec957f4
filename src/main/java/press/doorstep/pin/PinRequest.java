package press.doorstep.pin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A pin as it is sent; {@code article} and {@code topic} are ids or slugs. */
record PinRequest(
        @Nullable String article,
        @Nullable Integer position,
        @Nullable String language,
        @Nullable String topic,
        @Nullable Instant from,
        @Nullable Instant to) {}
