package press.doorstep.web;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a request: in its problem, in our log, and in {@code X-Request-Id} of every answer. */
public final class TraceId {

    public static final String HEADER = "X-Request-Id";

    /** A caller's or proxy's own id is taken when it is no more than an id, so that nothing else gets into logs and headers. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private static final HexFormat HEX = HexFormat.of();

    private static final String KEY = TraceId.class.getName();

    private TraceId() {}

    static String give(RoutingContext request) {
        String id = fitting(request.request().getHeader(HEADER));
        request.put(KEY, id);
        return id;
    }

    /** What a caller gave if it is an id, else a new one. */
    public static String fitting(@Nullable String given) {
        return given != null && ACCEPTED.matcher(given).matches() ? given : random();
    }

    public static String of(RoutingContext request) {
        @Nullable String id = request.get(KEY);
        return id == null ? give(request) : id;
    }

    private static String random() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        return HEX.toHexDigits(chance.nextLong()) + HEX.toHexDigits(chance.nextLong());
    }
}
