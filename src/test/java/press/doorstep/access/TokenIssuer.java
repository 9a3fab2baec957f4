package press.doorstep.access;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** An OpenID provider of the kind newsrooms have: it describes itself, publishes its keys and signs tokens. */
final class TokenIssuer implements AutoCloseable {

    static final String AUDIENCE = "doorstep";

    /** To make one takes a second, and no test needs one that nobody had before. */
    private static final Map<String, RsaJsonWebKey> MADE = new ConcurrentHashMap<>();

    private final HttpServer server;
    private final List<RsaJsonWebKey> published = new ArrayList<>();
    private final AtomicInteger questions = new AtomicInteger();

    /** @param port 0 for any */
    TokenIssuer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        answer("/.well-known/openid-configuration", () -> Map.of("issuer", address(), "jwks_uri", address() + "/keys"));
        answer("/keys", () -> {
            questions.incrementAndGet();
            return Map.of(
                    "keys",
                    published.stream()
                            .map(key -> key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY))
                            .toList());
        });
        server.start();
    }

    private interface Document {
        Map<String, Object> now();
    }

    private void answer(String path, Document document) {
        server.createContext(path, exchange -> {
            byte[] body = JsonUtil.toJson(document.now()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    URI uri() {
        return URI.create(address());
    }

    /** How often its keys were asked for. */
    int questions() {
        return questions.get();
    }

    RsaJsonWebKey publishes(String id) throws JoseException {
        RsaJsonWebKey key = made("published", id);
        published.add(key);
        return key;
    }

    void takesBack(String id) {
        published.removeIf(key -> key.getKeyId().equals(id));
    }

    /** A key that nobody publishes, under any name. */
    static RsaJsonWebKey key(String id) throws JoseException {
        return made("unpublished", id);
    }

    private static RsaJsonWebKey made(String how, String id) throws JoseException {
        RsaJsonWebKey present = MADE.get(how + " " + id);
        if (present != null) {
            return present;
        }
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
        MADE.put(how + " " + id, key);
        key.setKeyId(id);
        key.setUse("sig");
        key.setAlgorithm("RS256");
        return key;
    }

    String signs(RsaJsonWebKey key, Map<String, Object> claims) throws JoseException {
        return signed(claims, token -> {
            token.setAlgorithmHeaderValue("RS256");
            token.setKeyIdHeaderValue(key.getKeyId());
            token.setKey(key.getPrivateKey());
        });
    }

    static String signed(Map<String, Object> claims, Consumer<JsonWebSignature> how) throws JoseException {
        JsonWebSignature token = new JsonWebSignature();
        token.setPayload(JsonUtil.toJson(claims));
        how.accept(token);
        return token.getCompactSerialization();
    }

    /** What a good token of somebody says; to be spoiled. */
    Map<String, Object> claims(String subject, String name, String... roles) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", address());
        claims.put("aud", List.of("account", AUDIENCE));
        claims.put("sub", subject);
        claims.put("name", name);
        claims.put("exp", Instant.now().plusSeconds(300).getEpochSecond());
        claims.put("iat", Instant.now().getEpochSecond());
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
