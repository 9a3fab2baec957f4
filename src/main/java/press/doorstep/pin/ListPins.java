package press.doorstep.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;

/** Lists the pins, the first made first. */
@ApplicationScoped
class ListPins {

    private static final String BINDING = "manage/pins";
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Pins pins;

    /** {@code cursor} is null for the first page. */
    @Transactional
    public Listing<PinView> list(int limit, @org.jspecify.annotations.Nullable String cursor) {
        UUID from = cursor == null ? FIRST : Cursor.decode(cursor, BINDING, 1).id(0);
        return Listing.of(pins.views(pins.behind(from, limit + 1)), limit, view -> Cursor.encode(BINDING, view.id()));
    }
}
