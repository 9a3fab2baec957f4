package press.doorstep.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address as it is kept: parameters in one order and, in its short form, without those that say what mostly goes without saying. What differs
 * only in that is answered alike, if the resource says that it does go without saying there.
 *
 * @param full with all parameters; the same as {@code key} where none was left out
 * @param usual the parameters that were left out, as they stood
 */
record Address(String key, String full, List<String> usual) {

    private static final char QUERY = '?';

    /** Worth asking about; what they are is known by whoever answers. */
    private static final Set<String> OFTEN_USUAL =
            Set.of("limit=20", "bodyFormat=blocks", "sort=-publishedAt", "sort=-saidOn");

    /** Null for what is better not kept: spellings that a resource would see otherwise than they stand. */
    static @Nullable Address of(String uri) {
        int query = uri.indexOf(QUERY);
        int end = query < 0 ? uri.length() : query;
        for (int at = 0; at < end; at++) {
            char letter = uri.charAt(at);
            if (letter == '%' || letter == '+') {
                return null;
            }
        }
        if (uri.indexOf('#') >= 0) {
            return null;
        }
        return query < 0 ? new Address(uri, uri, List.of()) : of(uri, query);
    }

    /** Encoded values stay as they stand: of two spellings each has its own answer. */
    private static Address of(String uri, int query) {
        List<String> parts = parts(uri, query + 1);
        if (parts.size() > 1) {
            parts.sort(null);
        }
        String path = uri.substring(0, query);
        String full = parts.size() > 1 ? path + QUERY + String.join("&", parts) : uri;
        List<String> usual = usual(path, parts);
        if (usual.isEmpty()) {
            return new Address(full, full, usual);
        }
        parts.removeAll(usual);
        return new Address(parts.isEmpty() ? path : path + QUERY + String.join("&", parts), full, usual);
    }

    private static List<String> parts(String uri, int from) {
        List<String> parts = new ArrayList<>(4);
        int start = from;
        for (int end = uri.indexOf('&', start); end >= 0; end = uri.indexOf('&', start)) {
            parts.add(uri.substring(start, end));
            start = end + 1;
        }
        parts.add(uri.substring(start));
        return parts;
    }

    /** Feeds say their own address, spelt as it was asked for. A parameter that stands twice is refused, whatever it says. */
    private static List<String> usual(String path, List<String> parts) {
        List<String> usual = List.of();
        for (String part : parts) {
            if (OFTEN_USUAL.contains(part) && path.startsWith("/v1/")) {
                usual = usual.isEmpty() ? new ArrayList<>(2) : usual;
                usual.add(part);
            }
        }
        return usual.stream().anyMatch(part -> standsTwice(part, parts)) ? List.of() : usual;
    }

    private static boolean standsTwice(String part, List<String> parts) {
        String name = part.substring(0, part.indexOf('=') + 1);
        return parts.stream().filter(other -> other.startsWith(name)).count() > 1;
    }
}
