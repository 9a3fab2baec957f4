package press.doorstep.cache;

import static io.netty.util.AsciiString.contentEqualsIgnoreCase;

import io.netty.handler.codec.http.HttpRequest;
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
    private boolean lasting = true;

    private Asked(boolean head, Address address) {
        this.head = head;
        this.address = address;
    }

    /** Null for what no kept answer is for. */
    static @Nullable Asked of(HttpServerRequest request) {
        boolean head = request.method() == HttpMethod.HEAD;
        return head || request.method() == HttpMethod.GET ? of(head, request.uri(), request.headers()) : null;
    }

    /** The same, before the server has made a request of it. */
    static @Nullable Asked of(HttpRequest request) {
        boolean head = io.netty.handler.codec.http.HttpMethod.HEAD.equals(request.method());
        return head || io.netty.handler.codec.http.HttpMethod.GET.equals(request.method())
                ? of(head, request.uri(), request.headers()::iteratorCharSequence)
                : null;
    }

    private static <T extends CharSequence> @Nullable Asked of(
            boolean head, String uri, Iterable<Map.Entry<T, T>> headers) {
        Address address = isPublic(uri) ? Address.of(uri) : null;
        if (address == null) {
            return null;
        }
        Asked asked = new Asked(head, address);
        for (Map.Entry<T, T> header : headers) {
            asked.take(header.getKey(), header.getValue().toString());
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
            String form = form();
            known = form.isEmpty() ? address.key() : address.key() + form;
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

    /** Whether nothing is asked about the connection but that it stays. */
    boolean isLasting() {
        return lasting;
    }

    private void take(CharSequence name, String value) {
        switch (name.length()) {
            case 6 -> {
                accept = is(name, "Accept") ? once(accept, value) : accept;
                lasting &= !is(name, "Expect");
            }
            case 7 -> lasting &= !is(name, "Upgrade");
            case 10 -> lasting &= !is(name, "Connection") || is(value, "keep-alive");
            case 12 -> requestId = is(name, "X-Request-Id") ? once(requestId, value) : requestId;
            case 13 -> {
                // What a key sees is for whoever has it.
                odd |= is(name, "Authorization");
                ifNoneMatch = is(name, "If-None-Match") ? once(ifNoneMatch, value) : ifNoneMatch;
            }
            case 14 -> odd |= is(name, "Content-Length") && !value.equals("0");
            case 15 -> acceptEncoding = is(name, "Accept-Encoding") ? once(acceptEncoding, value) : acceptEncoding;
            case 17 -> {
                odd |= is(name, "Transfer-Encoding");
                ifModifiedSince = is(name, "If-Modified-Since") ? once(ifModifiedSince, value) : ifModifiedSince;
            }
            default -> {}
        }
        odd |= accept != null && accept.length() > LONGEST_ACCEPT;
    }

    private static boolean is(CharSequence name, String other) {
        return contentEqualsIgnoreCase(name, other);
    }

    private String once(@Nullable String before, String value) {
        odd |= before != null;
        return value;
    }
}
