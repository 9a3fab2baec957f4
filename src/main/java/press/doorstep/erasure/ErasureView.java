package press.doorstep.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The record of an erasure, which has none of the words.
 *
 * @param places in how many rows of the database something was erased
 * @param stories how many public stories were rendered again
 */
record ErasureView(
        UUID id,
        String kind,
        @Nullable UUID subject,
        String reason,
        @Nullable String quotations,
        long places,
        int stories,
        Instant erasedAt,
        String erasedBy) {

    static final String COLUMNS = "id, kind, subject, reason, quotations, places, stories, erased_at, erased_by";

    static ErasureView of(ResultSet row) throws SQLException {
        return new ErasureView(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9));
    }
}
