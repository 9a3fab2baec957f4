package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;

/** Lists what partners were asked to acknowledge: of one partner or all, of one story or all. */
@ApplicationScoped
class ListAcknowledgements {

    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Partners partners;

    @Inject
    PartnerRequests requests;

    /** {@code reference} is null for all partners, {@code article} for all stories, {@code cursor} for the first page. */
    @Transactional
    public Listing<AcknowledgementView> list(
            @Nullable String reference, @Nullable UUID article, boolean open, int limit, @Nullable String cursor) {
        UUID partner = reference == null ? null : partners.require(reference).id;
        String binding = "manage/acknowledgements " + partner + " " + article + " " + open;
        Cursor.Keys keys = cursor == null ? null : Cursor.decode(cursor, binding, 2);
        return Listing.of(
                requests.list(
                        partner,
                        article,
                        open,
                        keys == null ? Long.MAX_VALUE : keys.number(0),
                        keys == null ? LAST : keys.id(1),
                        limit + 1),
                limit,
                view -> Cursor.encode(
                        binding,
                        press.doorstep.changes.ChangeCursor.number(view.cursor()),
                        view.partner().id()));
    }
}
