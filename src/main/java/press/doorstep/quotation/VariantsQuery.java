package press.doorstep.quotation;

import java.time.Instant;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/** A page of the list of suggestions, behind the place {@code (before, id)}. */
record VariantsQuery(int limit, Instant before, UUID id) {

    private static final String BINDING = "manage/quotations/variants";
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    static VariantsQuery of(Parameters parameters) {
        int limit = parameters.limit();
        return parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, BINDING, 2))
                .map(keys -> new VariantsQuery(limit, keys.time(0), keys.id(1)))
                .orElseGet(() -> new VariantsQuery(limit, LATEST, LAST));
    }

    /** The cursor of what is behind a row. */
    String cursor(Quotation row) {
        return Cursor.encode(BINDING, row.updatedAt, row.id);
    }
}
