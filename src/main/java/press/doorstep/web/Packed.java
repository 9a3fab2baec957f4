package press.doorstep.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Answers packed a moment ago. The same story is asked for again and again, and packing it costs more than all else in its answer. */
final class Packed {

    private static final long MOST_BYTES = 8L << 20;

    private static final Cache<String, byte[]> RECENT = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String tag, byte[] packed) -> packed.length + tag.length())
            .build();

    private Packed() {}

    /** The body packed; {@code etag} stands for its bytes and its coding. */
    static byte[] of(String etag, byte[] body, Coding coding) {
        return coding == Coding.IDENTITY ? body : RECENT.get(etag, tag -> coding.encode(body));
    }
}
