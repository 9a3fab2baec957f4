package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** Lists who is called, the latest first. */
@ApplicationScoped
class ListWebhooks {

    private static final String LIST = "manage/webhooks";

    @Inject
    Webhooks webhooks;

    @Transactional
    public Listing<WebhookView> list(Parameters parameters) {
        int limit = parameters.limit();
        UUID before = parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, LIST, 1).id(0))
                .orElse(null);
        return Listing.of(webhooks.newestBefore(before, limit + 1), limit, webhook -> Cursor.encode(LIST, webhook.id))
                .map(WebhookView::of);
    }
}
