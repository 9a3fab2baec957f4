package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists what a receiver was sent, the latest first. */
@ApplicationScoped
class ListDeliveries {

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Transactional
    public Listing<DeliveryView> list(String id, Parameters parameters) {
        UUID webhook = webhooks.require(id).id;
        String state =
                parameters.choice("state", Set.of("waiting", "delivered")).orElse(null);
        String list = "manage/webhooks/" + webhook + "/deliveries " + state;
        int limit = parameters.limit();
        UUID before = parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, list, 1).id(0))
                .orElse(null);
        return Listing.of(
                deliveries.before(webhook, before, state, limit + 1), limit, row -> Cursor.encode(list, row.id()));
    }
}
