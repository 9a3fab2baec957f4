package press.doorstep.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Coding;

/** What {@code Accept-Encoding} means. Clients have few ways of saying it, so each is read once. */
final class Codings {

    private static final int MOST = 500;

    private final Map<String, Coding> known = new ConcurrentHashMap<>();

    Coding of(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return Coding.IDENTITY;
        }
        Coding coding = known.get(acceptEncoding);
        if (coding == null) {
            coding = Coding.accepted(acceptEncoding);
            if (known.size() < MOST) {
                known.put(acceptEncoding, coding);
            }
        }
        return coding;
    }
}
