package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.web.Precondition;

/** Calls somebody no more, and forgets what they were sent. */
@ApplicationScoped
class DeleteWebhook {

    @Inject
    Webhooks webhooks;

    @Transactional
    public void delete(String id, Precondition precondition) {
        Webhook webhook = webhooks.requireHeld(id);
        webhook.require(precondition);
        webhooks.delete(webhook);
    }
}
