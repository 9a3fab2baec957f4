package press.doorstep.cache;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which answers show what: by surrogate key, exactly those that are kept. */
final class KeyIndex {

    private final ConcurrentHashMap<String, Set<Kept>> byKey = new ConcurrentHashMap<>();

    void add(Kept kept) {
        for (String key : kept.keys()) {
            byKey.compute(key, (same, known) -> {
                Set<Kept> all = known == null ? new HashSet<>(4) : known;
                all.add(kept);
                return all;
            });
        }
    }

    void remove(Kept kept) {
        for (String key : kept.keys()) {
            byKey.computeIfPresent(key, (same, all) -> all.remove(kept) && all.isEmpty() ? null : all);
        }
    }

    List<Kept> under(String key) {
        List<List<Kept>> found = new java.util.ArrayList<>(1);
        byKey.computeIfPresent(key, (same, all) -> {
            found.add(List.copyOf(all));
            return all;
        });
        return found.isEmpty() ? List.of() : found.get(0);
    }

    int size() {
        return byKey.size();
    }
}
