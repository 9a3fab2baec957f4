package press.doorstep.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list that came, went, changed or stands elsewhere.
 *
 * @param key what the entry is recognised by, as a block's id; the second of two that are alike has {@code #2} behind it
 * @param moved it stands at another place among those that stayed, whatever else changed of it
 * @param from its place before, counted from 0; null when it came
 * @param to its place now; null when it went
 * @param before the whole entry when it went
 * @param after the whole entry when it came
 * @param fields its members that changed
 * @param entries of a block that is a list: its items
 */
public record EntryChange(
        String key,
        Kind change,
        boolean moved,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable JsonNode before,
        @Nullable JsonNode after,
        List<FieldChange> fields,
        List<EntryChange> entries) {

    /** What became of the entry. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static EntryChange added(String key, int to, JsonNode entry) {
        return new EntryChange(key, Kind.ADDED, false, null, to, null, entry, List.of(), List.of());
    }

    static EntryChange removed(String key, int from, JsonNode entry) {
        return new EntryChange(key, Kind.REMOVED, false, from, null, entry, null, List.of(), List.of());
    }
}
