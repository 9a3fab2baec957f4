package press.doorstep.preview;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What stands in a link: which preview it is and when it expires, under a seal that nobody can make who does not have the key. 57 bytes, so that
 * base64url has no spare bits and every token has exactly one spelling.
 */
record PreviewToken(UUID preview, Instant expiresAt) {

    private static final byte VERSION = 1;
    private static final int SEALED = 1 + 16 + 8;
    private static final int SEAL = 32;
    private static final Pattern SPELLING = Pattern.compile("[A-Za-z0-9_-]{76}");
    private static final String ALGORITHM = "HmacSHA256";

    /** The token of one of these in the text of a link. */
    String sealed(byte[] key) {
        byte[] content = ByteBuffer.allocate(SEALED)
                .put(VERSION)
                .putLong(preview.getMostSignificantBits())
                .putLong(preview.getLeastSignificantBits())
                .putLong(expiresAt.toEpochMilli())
                .array();
        byte[] token = Arrays.copyOf(content, SEALED + SEAL);
        System.arraycopy(seal(content, key), 0, token, SEALED, SEAL);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a text says, if it is a token and was sealed with this key. */
    static Optional<PreviewToken> open(String text, byte[] key) {
        if (!SPELLING.matcher(text).matches()) {
            return Optional.empty();
        }
        byte[] token = Base64.getUrlDecoder().decode(text);
        byte[] content = Arrays.copyOf(token, SEALED);
        boolean sound = MessageDigest.isEqual(seal(content, key), Arrays.copyOfRange(token, SEALED, SEALED + SEAL));
        if (!sound || content[0] != VERSION) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(content, 1, SEALED - 1);
        return Optional.of(
                new PreviewToken(new UUID(read.getLong(), read.getLong()), Instant.ofEpochMilli(read.getLong())));
    }

    private static byte[] seal(byte[] content, byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
