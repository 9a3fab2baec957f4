package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Shows one who is called. */
@ApplicationScoped
class ReadWebhook {

    @Inject
    Webhooks webhooks;

    @Transactional
    public WebhookView read(String id) {
        return WebhookView.of(webhooks.require(id));
    }
}
