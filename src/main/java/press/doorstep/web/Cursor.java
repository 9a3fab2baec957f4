package press.doorstep.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list where a page ended: the sort keys of its last row, sealed with what the list was asked for ({@code binding}: the path's
 * list, its filters and order). It lets nobody see more than the keys of a row they were shown, so it is sealed, not secret.
 */
public final class Cursor {

    private static final int SEAL = 8;
    private static final int MAX_LENGTH = 1000;

    private Cursor() {}

    /** Makes a cursor of sort keys; null is a key too. Times are kept to the microsecond by their own text. */
    public static String encode(String binding, @Nullable Object... keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Object key : keys) {
                out.writeBoolean(key != null);
                if (key != null) {
                    out.writeUTF(key.toString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] payload = bytes.toByteArray();
        byte[] sealed = Arrays.copyOf(seal(binding, payload), SEAL + payload.length);
        System.arraycopy(payload, 0, sealed, SEAL, payload.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The keys of a cursor made for the same {@code binding}; anything else is a 400 {@code invalid-cursor}. */
    public static Keys decode(String cursor, String binding, int keys) {
        byte[] sealed = bytes(cursor);
        byte[] payload = Arrays.copyOfRange(sealed, SEAL, sealed.length);
        if (!MessageDigest.isEqual(seal(binding, payload), Arrays.copyOf(sealed, SEAL))) {
            throw invalid();
        }
        List<@Nullable String> read = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload))) {
            while (in.available() > 0) {
                read.add(in.readBoolean() ? in.readUTF() : null);
            }
        } catch (IOException e) {
            throw invalid();
        }
        if (read.size() != keys) {
            throw invalid();
        }
        return new Keys(read);
    }

    private static byte[] bytes(String cursor) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            boolean asGiven = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(sealed)
                    .equals(cursor);
            if (asGiven && sealed.length > SEAL && cursor.length() <= MAX_LENGTH) {
                return sealed;
            }
        } catch (IllegalArgumentException e) {
            // Not base64url: refused below, like everything that is no cursor of ours.
        }
        throw invalid();
    }

    private static byte[] seal(String binding, byte[] payload) {
        MessageDigest digest = Digests.sha256();
        digest.update(binding.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return Arrays.copyOf(digest.digest(payload), SEAL);
    }

    static Problem invalid() {
        return WebProblem.INVALID_CURSOR
                .because("The cursor was not given out for this list with these filters and this order.")
                .parameter("cursor", "Use it as it was given, with the filters it was given for, or start without it.");
    }

    /** The keys in order. A cursor can be forged, so whoever needs more than text asks for it here and not with a parser of its own. */
    public static final class Keys extends AbstractList<@Nullable String> {

        private final List<@Nullable String> keys;

        private Keys(List<@Nullable String> keys) {
            this.keys = keys;
        }

        @Override
        public @Nullable String get(int index) {
            return keys.get(index);
        }

        @Override
        public int size() {
            return keys.size();
        }

        public String text(int index) {
            String key = keys.get(index);
            if (key == null || key.indexOf('\0') >= 0) {
                throw invalid();
            }
            return key;
        }

        public Instant time(int index) {
            try {
                return Instant.parse(text(index));
            } catch (DateTimeException e) {
                throw invalid();
            }
        }

        public long number(int index) {
            try {
                return Long.parseLong(text(index));
            } catch (NumberFormatException e) {
                throw invalid();
            }
        }

        public UUID id(int index) {
            try {
                return UUID.fromString(text(index));
            } catch (IllegalArgumentException e) {
                throw invalid();
            }
        }
    }
}
