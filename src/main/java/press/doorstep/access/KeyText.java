package press.doorstep.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import press.doorstep.web.Digests;

/** The clear text of a key: 256 bits of chance, told once and kept nowhere. Its {@code toString} does not say it. */
public record KeyText(String value) {

    private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9._-]{24,128}");
    private static final int PREFIX = 8;
    private static final int BYTES = 32;

    static KeyText random(SecureRandom chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new KeyText("ds_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether a text can be a key at all: 24 to 128 of {@code [A-Za-z0-9._-]}. */
    static boolean isPossible(String text) {
        return POSSIBLE.matcher(text).matches();
    }

    /** What may be shown so that people can tell their keys apart. */
    String prefix() {
        return value.substring(0, PREFIX);
    }

    /** What is stored. A key has more chance in it than could be guessed, so a fast hash without salt is enough. */
    byte[] hash() {
        return Digests.sha256().digest(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return prefix() + "…";
    }
}
