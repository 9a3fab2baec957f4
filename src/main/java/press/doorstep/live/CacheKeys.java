package press.doorstep.live;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Surrogate keys: eight characters of {@code [A-Za-z0-9_-]} that stand for a thing in caches. */
public final class CacheKeys {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private CacheKeys() {}

    /** 48 bits mixed from all of the id: its time and its random part. */
    public static String of(UUID id) {
        return of(id, 0);
    }

    /** What is listed or counted below a topic, a speaker or an author: changes while they stay what they are. */
    public static String under(UUID id) {
        return of(id, 0x5851F42D4C957F2DL);
    }

    /** Something together with the numbers of what is below it. */
    static List<String> whole(UUID id) {
        return List.of(of(id), under(id));
    }

    private static String of(UUID id, long salt) {
        long mixed = salt
                ^ (id.getMostSignificantBits() * 0x9E3779B97F4A7C15L)
                ^ (id.getLeastSignificantBits() * 0xC2B2AE3D27D4EB4FL);
        mixed ^= mixed >>> 29;
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(mixed).array();
        return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, 0, 6));
    }
}
