package press.doorstep.changes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.Subject;
import press.doorstep.web.Cursor;
import press.doorstep.web.WebProblem;

/**
 * How far an export has come.
 *
 * @param began the number of the last change before it began, where changes go on in the end
 * @param kind what it is at
 * @param last the last of that kind that was given out; null before the first
 */
record ExportCursor(long began, Subject kind, @Nullable UUID last) {

    private static final String BINDING = "export";

    String text() {
        return Cursor.encode(BINDING, began, kind.key(), last);
    }

    ExportCursor behind(UUID last) {
        return new ExportCursor(began, kind, last);
    }

    static ExportCursor of(String cursor) {
        Cursor.Keys keys = Cursor.decode(cursor, BINDING, 3);
        try {
            Subject kind = Subject.valueOf(keys.text(1).toUpperCase(java.util.Locale.ROOT));
            return new ExportCursor(keys.number(0), kind, keys.get(2) == null ? null : keys.id(2));
        } catch (IllegalArgumentException e) {
            throw WebProblem.INVALID_CURSOR
                    .because("The cursor was not given out by an export.")
                    .parameter("cursor", "Use it as it was given, or start without it.");
        }
    }
}
