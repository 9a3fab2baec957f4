package press.doorstep.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Requests of the commonest kind, which the event loop may take in hand itself, before routing. */
public final class PlainRequest {

    /** Where those who take them stand among the filters: behind the front door and what refuses while the database is away. */
    public static final int PLACE = 8_000;

    /** A partner's key, a body of unknown length, a body that waits to be asked for, another protocol. */
    private static final Set<String> UNUSUAL = unusual();

    private PlainRequest() {}

    /** Whether nothing is asked of the server but what the address and the usual headers say. */
    public static boolean is(HttpServerRequest request) {
        for (Map.Entry<String, String> header : request.headers()) {
            if (UNUSUAL.contains(header.getKey())) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> unusual() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Set.of("Authorization", "Transfer-Encoding", "Expect", "Upgrade"));
        return names;
    }
}
