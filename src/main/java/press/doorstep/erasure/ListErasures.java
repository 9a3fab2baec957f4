package press.doorstep.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists erasures, the latest first. */
@ApplicationScoped
class ListErasures {

    private static final String BINDING = "manage/erasures";
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Erasures erasures;

    @Transactional
    public Listing<ErasureView> list(Parameters parameters) {
        int limit = parameters.limit();
        Cursor.Keys from = parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, BINDING, 2))
                .orElse(null);
        return Listing.of(
                erasures.before(from == null ? LATEST : from.time(0), from == null ? LAST : from.id(1), limit + 1),
                limit,
                row -> Cursor.encode(BINDING, row.erasedAt(), row.id()));
    }
}
