package press.doorstep.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Tells whether somebody reads a story again. What is remembered of them is a hash under a salt of the day that is nowhere but in memory: it
 * leads back to nobody, and from one day to the next not even to itself.
 */
final class SeenReaders {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Fingerprints seen;
    private final int perAddress;
    private final SecureRandom random = new SecureRandom();
    private byte[] salt = new byte[0];
    private LocalDate day = LocalDate.MIN;

    /** {@code perAddress} is how many readers of one story are believed of one address. */
    SeenReaders(Fingerprints seen, int perAddress) {
        this.seen = seen;
        this.perAddress = perAddress;
    }

    /** Whether this is a reader of the story who was not there lately. */
    synchronized boolean isNew(long story, Reader reader, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            salt = new byte[32];
            random.nextBytes(salt);
            seen.forget();
            day = today;
        }
        return seen.add(hash(story, reader.address() + '\n' + reader.agent()), now)
                && hasRoom(hash(story, reader.address()), now);
    }

    /** An address has so many places for readers of a story; each new one takes the next. */
    private boolean hasRoom(long address, Instant now) {
        for (int place = 1; place <= perAddress; place++) {
            if (seen.add(address + place * SPREAD, now)) {
                return true;
            }
        }
        return false;
    }

    private long hash(long story, String who) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(story).array());
            return ByteBuffer.wrap(digest.digest(who.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
