package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The answer to a public GET: bytes with a strong ETag over them, answered as 304 to whoever has them already. */
public final class Reply {

    private static final int MAX_SURROGATE_KEYS = 3000;

    private final byte[] body;
    private final List<String> links = new ArrayList<>();
    private List<String> surrogateKeys = List.of();
    private @Nullable Instant lastModified;
    private @Nullable CachePolicy cache;
    private String type = "application/json;charset=UTF-8";

    private Reply(byte[] body) {
        this.body = body;
    }

    public static Reply bytes(byte[] json) {
        return new Reply(json);
    }

    /** The media type, when it is not JSON. */
    public Reply type(String mediaType) {
        type = mediaType;
        return this;
    }

    /** When it was rendered; only single resources have it. */
    public Reply lastModified(Instant time) {
        lastModified = time.truncatedTo(ChronoUnit.SECONDS);
        return this;
    }

    /** What the answer was made of, the most telling first; those that do not fit are left out. */
    public Reply surrogateKeys(List<String> keys) {
        surrogateKeys = keys;
        return this;
    }

    public Reply cacheFor(CachePolicy policy) {
        cache = policy;
        return this;
    }

    /** A link of RFC 8288; {@code target} is a path with its query. */
    public Reply link(String relation, String target) {
        links.add("<" + target + ">; rel=\"" + relation + "\"");
        return this;
    }

    public Response answer(HttpHeaders request) {
        String etag = etag(body);
        boolean unchanged = unchanged(request, etag);
        Response.ResponseBuilder answer =
                unchanged ? Response.notModified() : Response.ok(body).header(HttpHeaders.CONTENT_TYPE, type);
        answer.header(HttpHeaders.ETAG, etag);
        answer.header(HttpHeaders.CACHE_CONTROL, cache == null ? CachePolicy.NO_STORE : cache.header());
        answer.header(HttpHeaders.VARY, "Accept-Encoding");
        if (lastModified != null) {
            answer.header(HttpHeaders.LAST_MODIFIED, httpDate(lastModified));
        }
        if (!links.isEmpty()) {
            answer.header(HttpHeaders.LINK, String.join(", ", links));
        }
        if (!surrogateKeys.isEmpty()) {
            answer.header("Surrogate-Key", fitting(surrogateKeys));
        }
        return answer.build();
    }

    static String etag(byte[] body) {
        byte[] digest = Arrays.copyOf(Digests.sha256().digest(body), 18);
        return "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
    }

    private boolean unchanged(HttpHeaders request, String etag) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null) {
            return Arrays.stream(known.split(","))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
        }
        String since = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        return since != null && lastModified != null && notAfter(lastModified, since);
    }

    private static boolean notAfter(Instant lastModified, String since) {
        try {
            return !lastModified.isAfter(DateTimeFormatter.RFC_1123_DATE_TIME.parse(since, Instant::from));
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static String httpDate(Instant time) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                .format(time.atOffset(ZoneOffset.UTC));
    }

    private static String fitting(List<String> keys) {
        StringBuilder fitting = new StringBuilder();
        for (String key : keys) {
            if (fitting.length() + key.length() + 1 > MAX_SURROGATE_KEYS) {
                break;
            }
            fitting.append(fitting.isEmpty() ? "" : " ").append(key);
        }
        return fitting.toString();
    }
}
