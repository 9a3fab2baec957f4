package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.changes.ChangeCursor;
import press.doorstep.live.LiveChanges;

/** Sends again what came behind a place in the log. */
@ApplicationScoped
class ReplayDeliveries {

    @Inject
    Webhooks webhooks;

    @Inject
    LiveChanges log;

    @Transactional
    public WebhookView replay(String id, String cursor) {
        Webhook webhook = webhooks.requireHeld(id);
        long after = ChangeCursor.number(cursor);
        if (after < log.pruned()) {
            throw WebhookProblem.WEBHOOK_CHANGES_NOT_KEPT.because("What came after this cursor is not kept any more.");
        }
        webhook.position = Math.min(webhook.position, after);
        webhooks.flush();
        return WebhookView.of(webhook);
    }
}
