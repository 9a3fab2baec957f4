package press.doorstep.web;

import io.vertx.core.MultiMap;
import java.util.List;

/** What an answer was made of, for caches that purge by name; under the header the cache in front understands. */
final class SurrogateKeys {

    static final String HEADER = "Surrogate-Key";
    private static final int MAX_LENGTH = 3000;

    private SurrogateKeys() {}

    static void rename(MultiMap headers, String wanted) {
        String keys = headers.get(HEADER);
        if (keys != null && !wanted.equalsIgnoreCase(HEADER)) {
            headers.remove(HEADER);
            headers.set(wanted, keys);
        }
    }

    /** As many keys, from the first, as caches take in one header. */
    static String fitting(List<String> keys) {
        StringBuilder fitting = new StringBuilder();
        for (String key : keys) {
            if (fitting.length() + key.length() + 1 > MAX_LENGTH) {
                break;
            }
            fitting.append(fitting.isEmpty() ? "" : " ").append(key);
        }
        return fitting.toString();
    }
}
