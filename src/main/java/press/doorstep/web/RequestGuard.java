package press.doorstep.web;

import io.netty.util.AsciiString;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests no resource should have to think about. The path is refused, not cleaned: what one layer reads as a separator and another
 * does not is how access rules are got round.
 */
@Singleton
public class RequestGuard {

    private static final int MAX_URL = 4096;
    private static final int MAX_HEADERS = 8192;

    private static final Pattern TRICK =
            Pattern.compile("[;\\\\]|//|/\\.|%(3b|2f|5c|2e|00|25)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@%/-]*");

    void check(HttpServerRequest request) {
        checkHeaders(request.version() == HttpVersion.HTTP_1_1, request.headers());
        checkUrl(request);
        checkBody(request);
    }

    /**
     * Whether a request without a body to an address that was found sound before would be let in.
     *
     * @param one whether it is of HTTP/1.1
     */
    public <T extends CharSequence> boolean admits(boolean one, Iterable<Map.Entry<T, T>> headers) {
        try {
            checkHeaders(one, headers);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private static void checkUrl(HttpServerRequest request) {
        if (request.uri().length() > MAX_URL) {
            throw WebProblem.URI_TOO_LONG.because(
                    "The address has " + request.uri().length() + " bytes; at most " + MAX_URL + " are taken.");
        }
        String path = request.path();
        if (path == null || !isPlain(path)) {
            checkPath(path);
        }
        if (request.query() != null) {
            checkQuery(request.query());
        }
    }

    private static void checkPath(@Nullable String path) {
        if (path == null || TRICK.matcher(path).find() || !PATH.matcher(path).matches()) {
            throw WebProblem.INVALID_URL.because("The path has a segment or a character no path of this API has.");
        }
        if (!PercentEncoding.isText(path)) {
            throw WebProblem.INVALID_URL.because("The path is not percent-encoded UTF-8 without control characters.");
        }
    }

    /** As nearly all are: letters, digits and hyphens between single slashes, dots only inside. What is not is looked at closely. */
    private static boolean isPlain(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        for (int at = 1; at < path.length(); at++) {
            char letter = path.charAt(at);
            boolean between = letter == '/' || letter == '.';
            boolean plain = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-';
            if (!plain && (!between || path.charAt(at - 1) == '/')) {
                return false;
            }
        }
        return true;
    }

    private static void checkQuery(String query) {
        for (String part : query.split("&")) {
            if (!PercentEncoding.isClean(part)) {
                String name = part.split("=", 2)[0].replaceAll("[^A-Za-z0-9._-]", "?");
                throw WebProblem.INVALID_URL
                        .because("The query is not percent-encoded UTF-8 without NUL.")
                        .parameter(name, "Must be percent-encoded UTF-8 without NUL.");
            }
        }
    }

    private static <T extends CharSequence> void checkHeaders(boolean one, Iterable<Map.Entry<T, T>> headers) {
        int size = 0;
        int hosts = 0;
        for (Map.Entry<T, T> header : headers) {
            size += header.getKey().length() + header.getValue().length() + 4;
            hosts += AsciiString.contentEqualsIgnoreCase(header.getKey(), "Host") ? 1 : 0;
            if (hasControls(header.getValue())) {
                throw WebProblem.INVALID_HEADER.because("A header has a control character.");
            }
        }
        if (size > MAX_HEADERS) {
            throw WebProblem.HEADERS_TOO_LARGE.because(
                    "The headers have " + size + " bytes; at most " + MAX_HEADERS + " are taken.");
        }
        if (one && hosts != 1) {
            throw WebProblem.INVALID_HEADER.because("There must be exactly one Host header.");
        }
    }

    private static boolean hasControls(CharSequence value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter < 0x20 && letter != '\t' || letter == 0x7f) {
                return true;
            }
        }
        return false;
    }

    private static void checkBody(HttpServerRequest request) {
        long announced = Bodies.announced(request);
        if (announced == 0) {
            return;
        }
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw WebProblem.UNSUPPORTED_MEDIA_TYPE.because(
                    "Bodies are not taken compressed: leave Content-Encoding out.");
        }
        if (request.getHeader("Content-Type") == null) {
            throw WebProblem.UNSUPPORTED_MEDIA_TYPE.because("A body needs a Content-Type.");
        }
        long limit = Bodies.limit(request.path());
        if (announced > limit && announced != Long.MAX_VALUE) {
            throw Bodies.tooLarge(limit);
        }
    }
}
