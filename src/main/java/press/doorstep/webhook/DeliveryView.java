package press.doorstep.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.changes.ChangeCursor;

/** A message and the last attempt to deliver it. {@code cursor} is its place in the log of changes; a test has none. */
record DeliveryView(
        UUID id,
        String event,
        UUID resource,
        @Nullable String cursor,
        String state,
        Instant createdAt,
        @Nullable Instant nextAt,
        @Nullable Instant deliveredAt,
        int attempts,
        @Nullable LastAttempt lastAttempt) {

    record LastAttempt(
            Instant at,
            int millis,
            @Nullable Integer status,
            String requestHead,
            @Nullable String responseHead,
            @Nullable String failure) {}

    static DeliveryView of(ResultSet row) throws SQLException {
        long number = row.getLong(2);
        String state = row.getString(5);
        return new DeliveryView(
                row.getObject(1, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                number == SendTest.NO_NUMBER ? null : ChangeCursor.after(number),
                state,
                Deliveries.time(row, 6),
                state.equals("waiting") ? Deliveries.time(row, 7) : null,
                instant(row, 8),
                row.getInt(9),
                lastAttempt(row));
    }

    private static @Nullable LastAttempt lastAttempt(ResultSet row) throws SQLException {
        Instant at = instant(row, 10);
        return at == null
                ? null
                : new LastAttempt(
                        at,
                        row.getInt(11),
                        row.getObject(12, Integer.class),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
