package press.doorstep.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;

/** How long request bodies may be, by path: a list in code, since who may send more is a matter of design and not of deployment. */
final class Bodies {

    static final long USUAL = 1_000_000;
    /** What browsers send along with a beacon is not looked at. */
    private static final long BEACON = 1_000;

    private static final long UNLIMITED = Long.MAX_VALUE;

    private static final List<Map.Entry<String, Long>> BY_PATH =
            List.of(Map.entry("/manage/v1/imports", UNLIMITED), Map.entry("/manage/v1/intake", 2_000_000L));

    private Bodies() {}

    static long limit(String path) {
        if (path.startsWith("/v1/") && path.endsWith("/reads")) {
            return BEACON;
        }
        for (Map.Entry<String, Long> exception : BY_PATH) {
            if (path.equals(exception.getKey()) || path.startsWith(exception.getKey() + "/")) {
                return exception.getValue();
            }
        }
        return USUAL;
    }

    /** The length a request announces: 0 for none, the longest there is when it does not say. */
    static long announced(HttpServerRequest request) {
        if (request.headers().contains("Transfer-Encoding")) {
            return Long.MAX_VALUE;
        }
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return 0;
        }
        try {
            return Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    /** Over HTTP/2 a body may come with no word of it in the headers. */
    static boolean isKnownToFit(HttpServerRequest request, long limit) {
        return request.headers().contains("Content-Length") && announced(request) <= limit;
    }

    static Problem tooLarge(long limit) {
        return WebProblem.BODY_TOO_LARGE
                .because("The body may have at most " + limit + " bytes here.")
                .with("limit", limit);
    }
}
