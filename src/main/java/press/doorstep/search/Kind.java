package press.doorstep.search;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.util.BytesRef;

/** What can be found. */
public enum Kind {
    ARTICLE,
    QUOTATION,
    SPEAKER,
    TOPIC;

    /** What a document is known by. */
    BytesRef key(UUID id) {
        byte[] key = ByteBuffer.allocate(17)
                .put((byte) ordinal())
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return new BytesRef(key);
    }

    static UUID id(BytesRef key) {
        ByteBuffer bytes = ByteBuffer.wrap(key.bytes, key.offset + 1, 16);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
