package press.doorstep.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures as Standard Webhooks has them: HMAC-SHA256 over the message's id, its time and its body. */
final class Signing {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Signing() {}

    static String newSecret() {
        byte[] secret = new byte[LENGTH];
        CHANCE.nextBytes(secret);
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /** One signature for each secret, parted by blanks: while secrets rotate a receiver may know either. */
    static String sign(List<String> secrets, String id, Instant at, String body) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        return secrets.stream().map(secret -> "v1," + sign(secret, signed)).collect(Collectors.joining(" "));
    }

    private static String sign(String secret, String signed) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The platform has no " + ALGORITHM + ".", e);
        }
    }
}
