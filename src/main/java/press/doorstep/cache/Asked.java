package press.doorstep.cache;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything in a request that an answer may depend on. Whoever names a key is not asked here at all. */
final class Asked {

    private static final int LONGEST_ACCEPT = 200;

    final boolean head;
    private final Address address;
    private @Nullable String accept;

    @Nullable
    String acceptEncoding;

    @Nullable
    String ifNoneMatch;

    @Nullable
    String ifModifiedSince;

    @Nullable
    String requestId;

    private @Nullable String key;
    private boolean odd;

    private Asked(boolean head, Address address) {
        this.head = head;
        this.address = address;
    }

    /** Null for what no kept answer is for. */
    static @Nullable Asked of(HttpServerRequest request) {
        boolean head = request.method() == HttpMethod.HEAD;
        String uri = request.uri();
        if (!head && request.method() != HttpMethod.GET || !isPublic(uri)) {
            return null;
        }
        Address address = Address.of(uri);
        if (address == null) {
            return null;
        }
        Asked asked = new Asked(head, address);
        for (Map.Entry<String, String> header : request.headers()) {
            asked.take(header.getKey(), header.getValue());
        }
        return asked.odd ? null : asked;
    }

    static boolean isPublic(String uri) {
        return uri.startsWith("/v1/") || uri.startsWith("/feeds/");
    }

    /** The address and, unless anything will do, the form that is accepted. */
    String key() {
        String known = key;
        if (known == null) {
            known = address.key() + form();
            key = known;
        }
        return known;
    }

    /** The same with the parameters that the key does without. */
    String fullKey() {
        return address.full() + form();
    }

    private String form() {
        return accept == null || accept.equals("*/*") ? "" : '\n' + accept.toLowerCase(Locale.ROOT);
    }

    boolean isWhole() {
        return address.usual().isEmpty();
    }

    /** The parameters that the key does without. */
    List<String> usual() {
        return address.usual();
    }

    /** Whether an answer is to this, of those that are kept for it and for what is like it. */
    boolean isFor(Kept kept) {
        return kept.key.equals(key()) ? kept.isUsual(usual()) : kept.key.equals(fullKey());
    }

    private void take(String name, String value) {
        switch (name.length()) {
            case 6 -> accept = name.equalsIgnoreCase("Accept") ? once(accept, value) : accept;
            case 12 -> requestId = name.equalsIgnoreCase("X-Request-Id") ? once(requestId, value) : requestId;
            case 13 -> {
                // What a key sees is for whoever has it.
                odd |= name.equalsIgnoreCase("Authorization");
                ifNoneMatch = name.equalsIgnoreCase("If-None-Match") ? once(ifNoneMatch, value) : ifNoneMatch;
            }
            case 14 -> odd |= name.equalsIgnoreCase("Content-Length") && !value.equals("0");
            case 15 ->
                acceptEncoding =
                        name.equalsIgnoreCase("Accept-Encoding") ? once(acceptEncoding, value) : acceptEncoding;
            case 17 -> {
                odd |= name.equalsIgnoreCase("Transfer-Encoding");
                ifModifiedSince =
                        name.equalsIgnoreCase("If-Modified-Since") ? once(ifModifiedSince, value) : ifModifiedSince;
            }
            default -> {}
        }
        odd |= accept != null && accept.length() > LONGEST_ACCEPT;
    }

    private String once(@Nullable String before, String value) {
        odd |= before != null;
        return value;
    }
}
