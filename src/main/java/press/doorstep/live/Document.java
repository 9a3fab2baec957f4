package press.doorstep.live;

import java.time.Instant;
import java.util.List;

/**
 * A single resource, ready to send.
 *
 * @param json UTF-8; yours to send, not to change
 * @param lastModified when it was rendered; now, for what is made when it is read (counts and today's offices change at any time)
 * @param keys surrogate keys of everything that was printed into it ({@link CacheKeys}), itself first
 */
public record Document(byte[] json, Instant lastModified, List<String> keys) {}
