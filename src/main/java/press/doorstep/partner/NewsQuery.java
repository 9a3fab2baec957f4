package press.doorstep.partner;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/** Which of the partners' stories are asked for: of a feed, hidden or not, the latest first, behind the place {@code (before, id)}. */
record NewsQuery(Optional<UUID> feed, Optional<Boolean> hidden, int limit, Instant before, UUID id, String binding) {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    static NewsQuery of(UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "feed", "hidden", "limit", "cursor");
        Optional<UUID> feed = parameters.id("feed");
        Optional<Boolean> hidden =
                parameters.choice("hidden", Set.of("true", "false")).map("true"::equals);
        String binding = "manage/partner-news?feed=" + feed + "&hidden=" + hidden;
        Optional<Cursor.Keys> from = parameters.cursor().map(cursor -> Cursor.decode(cursor, binding, 2));
        return new NewsQuery(
                feed,
                hidden,
                parameters.limit(),
                from.map(keys -> keys.time(0)).orElse(LATEST),
                from.map(keys -> keys.id(1)).orElse(LAST),
                binding);
    }

    String condition() {
        return "(publishedAt, id) < (:before, :id)%s%s order by publishedAt desc, id desc"
                .formatted(
                        feed.isPresent() ? " and feed = :feed" : "", hidden.isPresent() ? " and hidden = :hidden" : "");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("before", before, "id", id));
        feed.ifPresent(wanted -> values.put("feed", wanted));
        hidden.ifPresent(wanted -> values.put("hidden", wanted));
        return values;
    }

    String cursor(News row) {
        return Cursor.encode(binding, row.publishedAt, row.id);
    }
}
