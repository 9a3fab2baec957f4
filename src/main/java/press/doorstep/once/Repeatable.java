package press.doorstep.once;

import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.doorstep.access.Caller;
import press.doorstep.web.Digests;
import press.doorstep.web.WebProblem;

/**
 * A request that its caller may send again.
 *
 * @param id a digest of who asks and the key they chose; the key itself is kept nowhere
 * @param content a digest of what is asked: method, address and body
 */
record Repeatable(byte[] id, byte[] content) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    /** Nothing when the request has no key. */
    static Optional<Repeatable> of(HttpServerRequest request, Caller caller, byte[] body) {
        List<String> given = request.headers().getAll(HEADER);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (given.size() > 1 || !KEY.matcher(given.get(0)).matches()) {
            throw WebProblem.INVALID_HEADER
                    .because("The header Idempotency-Key has 1 to 255 visible ASCII characters, and stands once.")
                    .parameter(HEADER, "Must have 1 to 255 visible ASCII characters.");
        }
        byte[] id = digest(caller.kind().name(), caller.id(), given.get(0)).digest();
        byte[] content = digest(request.method().name(), request.uri()).digest(body);
        return Optional.of(new Repeatable(id, content));
    }

    boolean asks(byte[] other) {
        return MessageDigest.isEqual(content, other);
    }

    private static MessageDigest digest(String... parts) {
        MessageDigest digest = Digests.sha256();
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest;
    }
}
