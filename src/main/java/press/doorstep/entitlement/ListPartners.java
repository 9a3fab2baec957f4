package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;

/** Lists the partners, the first added first. */
@ApplicationScoped
class ListPartners {

    private static final String BINDING = "manage/partners";
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Partners partners;

    /** {@code cursor} is null for the first page. */
    @Transactional
    public Listing<PartnerView> list(int limit, @Nullable String cursor) {
        UUID from = cursor == null ? FIRST : Cursor.decode(cursor, BINDING, 1).id(0);
        return Listing.of(
                partners.views(partners.behind(from, limit + 1)), limit, view -> Cursor.encode(BINDING, view.id()));
    }
}
