package press.doorstep.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How what is said of two things comes to be said of one, and how it is told apart again. What the one says itself always counts. */
public final class Joining {

    // As PostgreSQL keeps the members of jsonb, so that what is in memory is what comes back.
    private static final Comparator<String> KEPT_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private Joining() {}

    /** What {@code other} has that {@code own} lacks; at most so much that both together are {@code most}. */
    public static Map<String, String> gain(Map<String, String> own, Map<String, String> other, int most) {
        Map<String, String> gain = new TreeMap<>(KEPT_ORDER);
        other.forEach((key, value) -> {
            if (!own.containsKey(key) && own.size() + gain.size() < most) {
                gain.put(key, value);
            }
        });
        return new LinkedHashMap<>(gain);
    }

    /** The same for lists. */
    public static <T> List<T> gain(Collection<T> own, Collection<T> other, int most) {
        List<T> gain = new ArrayList<>();
        for (T each : other) {
            if (!own.contains(each) && !gain.contains(each) && own.size() + gain.size() < most) {
                gain.add(each);
            }
        }
        return List.copyOf(gain);
    }

    public static Map<String, String> with(Map<String, String> own, Map<String, String> gain) {
        Map<String, String> both = new TreeMap<>(KEPT_ORDER);
        both.putAll(own);
        both.putAll(gain);
        return Collections.unmodifiableMap(both);
    }

    public static <T> List<T> with(List<T> own, List<T> gain) {
        List<T> both = new ArrayList<>(own);
        both.addAll(gain);
        return List.copyOf(both);
    }

    /** Without what was gained, as far as it still stands there as it came. */
    public static Map<String, String> without(Map<String, String> own, Map<String, String> gain) {
        Map<String, String> rest = new LinkedHashMap<>(own);
        rest.entrySet().removeAll(gain.entrySet());
        return Collections.unmodifiableMap(rest);
    }

    public static <T> List<T> without(List<T> own, List<T> gain) {
        return own.stream().filter(each -> !gain.contains(each)).toList();
    }

    /** The texts by language, none for null. */
    public static Map<String, String> texts(@Nullable Names names) {
        return names == null ? Map.of() : names.byLanguage();
    }

    /** Null when there is no text left. */
    public static @Nullable Names names(Map<String, String> texts) {
        return texts.isEmpty() ? null : new Names(texts);
    }
}
