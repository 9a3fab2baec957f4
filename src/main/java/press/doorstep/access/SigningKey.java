package press.doorstep.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * A key of the provider, to check signatures with.
 *
 * @param algorithm the only one it is for; null when the provider does not say
 */
record SigningKey(PublicKey key, @Nullable String algorithm) {

    /** Signatures by key pairs only: with a shared secret, whoever can check could also sign. */
    static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512");

    /** Those of a key set that are for signatures, by id; others, and those of kinds we do not know, are left out. */
    static Map<String, SigningKey> all(JsonNode set) {
        Map<String, SigningKey> keys = new HashMap<>();
        for (JsonNode entry : set.path("keys")) {
            try {
                if (JsonWebKey.Factory.newJwk(entry.toString()) instanceof PublicJsonWebKey key
                        && key.getKeyId() != null
                        && !"enc".equals(key.getUse())) {
                    keys.put(key.getKeyId(), new SigningKey(key.getPublicKey(), key.getAlgorithm()));
                }
            } catch (JoseException e) {
                // A kind of key that is not for us; a token signed with it is refused as one of an unknown key.
            }
        }
        return Map.copyOf(keys);
    }

    boolean isFor(String signedWith) {
        return algorithm == null || algorithm.equals(signedWith);
    }
}
