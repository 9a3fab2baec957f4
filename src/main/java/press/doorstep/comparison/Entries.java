package press.doorstep.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The entries of a list by what they are recognised by, in order. */
final class Entries {

    private static final String ITEMS = "items";
    private static final Function<JsonNode, String> BY_ID =
            item -> item.path("id").asText();

    private final Map<String, Entry> byKey = new LinkedHashMap<>();

    private record Entry(int place, JsonNode content) {}

    private Entries(JsonNode list, Function<JsonNode, String> key) {
        for (JsonNode entry : list) {
            String name = key.apply(entry);
            String unique = name;
            for (int i = 2; byKey.containsKey(unique); i++) {
                unique = name + "#" + i;
            }
            byKey.put(unique, new Entry(byKey.size(), entry));
        }
    }

    /** What changed, in the order of the list as it is now; what went stands where it stood. */
    static List<EntryChange> between(JsonNode before, JsonNode after, Function<JsonNode, String> key) {
        Entries old = new Entries(before, key);
        Entries fresh = new Entries(after, key);
        Set<String> moved = moved(old, fresh);
        List<EntryChange> changes = new ArrayList<>();
        fresh.byKey.forEach((name, now) -> {
            Entry then = old.byKey.get(name);
            if (then == null) {
                changes.add(EntryChange.added(name, now.place, now.content));
            } else {
                change(name, then, now, moved.contains(name), changes);
            }
        });
        old.byKey.forEach((name, then) -> {
            if (!fresh.byKey.containsKey(name)) {
                changes.add(EntryChange.removed(name, then.place, then.content));
            }
        });
        changes.sort(Comparator.comparingInt(Entries::place));
        return List.copyOf(changes);
    }

    private static int place(EntryChange change) {
        Integer at = change.to() == null ? change.from() : change.to();
        return at == null ? 0 : at;
    }

    private static void change(String key, Entry then, Entry now, boolean moved, List<EntryChange> changes) {
        List<FieldChange> fields = FieldChange.between(withoutItems(then.content), withoutItems(now.content));
        List<EntryChange> items = between(then.content.path(ITEMS), now.content.path(ITEMS), BY_ID);
        boolean changed = !fields.isEmpty() || !items.isEmpty();
        if (changed || moved) {
            EntryChange.Kind kind = changed ? EntryChange.Kind.CHANGED : EntryChange.Kind.MOVED;
            changes.add(new EntryChange(key, kind, moved, then.place, now.place, null, null, fields, items));
        }
    }

    private static JsonNode withoutItems(JsonNode entry) {
        return entry.has(ITEMS) ? entry.<ObjectNode>deepCopy().without(ITEMS) : entry;
    }

    /** Of those in both, the fewest that have to be taken up to bring the others into their new order. */
    private static Set<String> moved(Entries old, Entries fresh) {
        List<String> both = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        fresh.byKey.keySet().forEach(name -> {
            Entry then = old.byKey.get(name);
            if (then != null) {
                both.add(name);
                places.add(then.place);
            }
        });
        int[] from = places.stream().mapToInt(Integer::intValue).toArray();
        int[] ends = new int[from.length];
        int[] lowest = new int[from.length];
        int[] previous = new int[from.length];
        int length = 0;
        for (int i = 0; i < from.length; i++) {
            int at = -Arrays.binarySearch(lowest, 0, length, from[i]) - 1;
            previous[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            lowest[at] = from[i];
            length = Math.max(length, at + 1);
        }
        Set<String> moved = new HashSet<>(both);
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            moved.remove(both.get(i));
        }
        return moved;
    }
}
