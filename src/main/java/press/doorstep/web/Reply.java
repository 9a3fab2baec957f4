package press.doorstep.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a public GET: bytes with a strong ETag over them, answered as 304 to whoever has them already. HEAD has the headers GET
 * would have. The bytes are packed here and not by the server, because each packing of a body is a representation with an ETag of its own.
 */
public final class Reply {

    /** What an answer was made of, for caches that others share. */
    public static final String SURROGATE_KEYS = SurrogateKeys.HEADER;

    private final byte[] body;
    private final List<String> links = new ArrayList<>();
    private List<String> surrogateKeys = List.of();
    private @Nullable Instant lastModified;
    private @Nullable CachePolicy cache;
    private Duration untilChange = Duration.ofDays(1);
    private Duration untilStale = Duration.ofDays(1);
    private String type = "application/json;charset=UTF-8";
    private String vary = "Accept-Encoding";

    private Reply(byte[] body) {
        this.body = body;
    }

    public static Reply bytes(byte[] json) {
        return new Reply(json);
    }

    /** The answer at an address something had formerly: 301 to the present one, a path. */
    public static Response moved(String path, CachePolicy cache) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .header(HttpHeaders.LOCATION, path)
                .header(HttpHeaders.CACHE_CONTROL, cache.header())
                .build();
    }

    /** The media type, when it is not JSON. */
    public Reply type(String mediaType) {
        type = mediaType;
        return this;
    }

    /** Names a request header, besides {@code Accept-Encoding}, that the answer depends on. */
    public Reply vary(String header) {
        vary = header + ", " + vary;
        return this;
    }

    /** When it was rendered; only single resources have it. */
    public Reply lastModified(Instant time) {
        lastModified = time;
        return this;
    }

    /** What the answer was made of, the most telling first; those that do not fit are left out. */
    public Reply surrogateKeys(List<String> keys) {
        surrogateKeys = keys;
        return this;
    }

    /** Without it the answer is not to be stored. */
    public Reply cacheFor(CachePolicy policy) {
        cache = policy;
        return this;
    }

    /** The same, but caches are told not to keep it beyond a change that is known to come, in so much time. */
    public Reply cacheFor(CachePolicy policy, Duration untilChange) {
        this.untilChange = untilChange;
        return cacheFor(policy);
    }

    /** For what may read differently after so much time though nothing was published. */
    public Reply untilStale(Duration time) {
        untilStale = time;
        return this;
    }

    /** A link of RFC 8288; {@code target} is a path with its query. */
    public Reply link(String relation, String target) {
        links.add("<" + target + ">; rel=\"" + relation + "\"");
        return this;
    }

    /** The links of a list: to its first page, and to the next and previous where there are such. */
    public Reply page(UriInfo uri, Listing.Page page) {
        link("first", PageLinks.to(uri, null));
        if (page.prev() != null) {
            link("prev", PageLinks.to(uri, page.prev()));
        }
        return page.next() == null ? this : link("next", PageLinks.to(uri, page.next()));
    }

    /**
     * The same, and leaves behind what whoever keeps answers on this node needs to give it to others.
     *
     * @param usual what parameters of the operation stand for when they are left out
     */
    public Response answer(HttpHeaders request, RoutingContext routing, Map<String, String> usual) {
        leaveFor(routing, usual);
        return answer(request);
    }

    public Response answer(HttpHeaders request) {
        return written(request::getHeaderString).response();
    }

    /** The same for a request that was not routed: what {@link #answer} leaves behind, and the answer for whoever is on the event loop to give. */
    public Written written(RoutingContext routing, Map<String, String> usual) {
        leaveFor(routing, usual);
        MultiMap headers = routing.request().headers();
        return written(name -> headers.contains(name) ? String.join(",", headers.getAll(name)) : null);
    }

    private void leaveFor(RoutingContext routing, Map<String, String> usual) {
        if (cache != null && Finished.isWanted(routing)) {
            new Finished(body, type, lastModified, cache, untilStale, surrogateKeys, usual).leaveFor(routing);
        }
    }

    private Written written(HeaderOf asked) {
        Coding coding = Coding.accepted(asked.named(HttpHeaders.ACCEPT_ENCODING));
        String etag = Validators.etag(body, coding);
        boolean known = Validators.known(
                asked.named(HttpHeaders.IF_NONE_MATCH), asked.named(HttpHeaders.IF_MODIFIED_SINCE), etag, lastModified);
        byte[] packed = known ? new byte[0] : Packed.of(etag, body, coding);
        Map<String, String> headers = new LinkedHashMap<>();
        if (!known) {
            headers.put(HttpHeaders.CONTENT_TYPE, type);
            headers.put(HttpHeaders.CONTENT_LENGTH, Integer.toString(packed.length));
            if (coding != Coding.IDENTITY) {
                headers.put(HttpHeaders.CONTENT_ENCODING, coding.token());
            }
        }
        headers.put(HttpHeaders.ETAG, etag);
        headers.put(
                HttpHeaders.CACHE_CONTROL,
                cache == null
                        ? CachePolicy.NO_STORE
                        : cache.endingIn(untilChange).header());
        headers.put(HttpHeaders.VARY, vary);
        if (lastModified != null) {
            headers.put(HttpHeaders.LAST_MODIFIED, Validators.httpDate(lastModified));
        }
        if (!links.isEmpty()) {
            headers.put(HttpHeaders.LINK, String.join(", ", links));
        }
        if (!surrogateKeys.isEmpty()) {
            headers.put(SurrogateKeys.HEADER, SurrogateKeys.fitting(surrogateKeys));
        }
        return new Written(known, headers, packed);
    }

    /** A header of the request, several of one name as one; null without it. */
    private interface HeaderOf {
        @Nullable
        String named(String header);
    }
}
