package press.doorstep.changes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LiveChange;
import press.doorstep.live.PublicEvent;

/** One event as partners get it, whichever way it comes. */
public record ChangeView(
        String event,
        String cursor,
        Instant happenedAt,
        Resource resource,
        @Nullable String formerSlug,
        @Nullable Successor became,
        List<UUID> topics,
        @Nullable String notice) {

    /** What it happened to. {@code slug} is null once the thing is gone. */
    public record Resource(
            String type,
            UUID id,
            @Nullable String slug,
            String url,
            @Nullable Integer version,
            @Nullable String language) {}

    /** What it is part of now. */
    public record Successor(UUID id, String url) {}

    /** Of a change that has an event. */
    public static ChangeView of(LiveChange change) {
        PublicEvent event = java.util.Objects.requireNonNull(change.event());
        String type = event.subject().key();
        String place = "/v1/" + type + "s/";
        UUID became = event.became();
        return new ChangeView(
                event.name(),
                ChangeCursor.after(change.number()),
                change.happenedAt(),
                new Resource(type, event.id(), event.slug(), place + event.id(), event.version(), event.language()),
                event.formerSlug(),
                became == null ? null : new Successor(became, place + became),
                event.topics(),
                event.notice());
    }
}
