package press.doorstep.partner;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** Reads a feed in whichever format it is: what it is shows at its beginning, whatever its media type says. */
final class FeedText {

    private FeedText() {}

    /** At most {@code most} entries, as they stand. */
    static List<Entry> read(byte[] body, String type, URI base, int most, Instant now) throws FeedFault {
        return switch (firstSign(body)) {
            case '{', '[' -> JsonFeed.read(body, base, most, now);
            case 0 -> throw new FeedFault("The feed is empty.");
            default -> XmlFeed.read(body, type, base, most, now);
        };
    }

    /** The first byte that is neither a blank nor part of a byte order mark. */
    private static int firstSign(byte[] body) {
        for (byte next : body) {
            boolean mark = next == (byte) 0xEF || next == (byte) 0xBB || next == (byte) 0xBF;
            if (!mark && next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next == 0 ? '<' : next;
            }
        }
        return 0;
    }
}
