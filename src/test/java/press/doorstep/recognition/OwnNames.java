package press.doorstep.recognition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the names of a page letters of their own, so that nobody else is called so; their length stays, and with it where lines break. */
final class OwnNames {

    private final Map<String, String> names = new LinkedHashMap<>();

    OwnNames(String... known) {
        for (String name : known) {
            int first = name.codePointAt(0) > 'z' ? 'а' : 'a';
            String letters = UUID.randomUUID()
                    .toString()
                    .replace("-", "")
                    .chars()
                    .mapToObj(digit -> Character.toString(first + Character.digit(digit, 16)))
                    .collect(Collectors.joining());
            names.put(
                    name,
                    name.substring(0, 2) + letters.substring(0, name.length() - 4) + name.substring(name.length() - 2));
        }
    }

    String in(String page) {
        String owned = page;
        for (Map.Entry<String, String> name : names.entrySet()) {
            owned = owned.replace(name.getKey(), name.getValue());
        }
        return owned;
    }

    /** As text; nothing for null. */
    String of(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
