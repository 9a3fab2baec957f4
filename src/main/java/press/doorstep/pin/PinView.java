package press.doorstep.pin;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pin as the desk sees it; story and topic by their slugs. */
record PinView(
        UUID id,
        String article,
        int position,
        @Nullable String language,
        @Nullable String topic,
        @Nullable Instant from,
        @Nullable Instant to,
        int revision,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of("id", "revision", "createdAt", "updatedAt", "updatedBy");

    static PinView of(Pin pin, Map<UUID, String> slugs) {
        return new PinView(
                pin.id,
                slugs.getOrDefault(pin.article, pin.article.toString()),
                pin.position,
                pin.language,
                pin.topic == null ? null : slugs.getOrDefault(pin.topic, pin.topic.toString()),
                pin.from,
                pin.to,
                pin.revision,
                pin.createdAt,
                pin.updatedAt,
                pin.updatedBy);
    }
}
