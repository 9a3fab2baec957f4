package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import press.doorstep.live.LiveChanges;
import press.doorstep.naming.Ids;

/** Lets somebody be called from now on. What happened before they can ask for. */
@ApplicationScoped
class CreateWebhook {

    @Inject
    CheckWebhook checking;

    @Inject
    Webhooks webhooks;

    @Inject
    LiveChanges log;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public WebhookView create(WebhookRequest sent, String by) {
        WebhookContent content = checking.check(sent);
        String secret = Signing.newSecret();
        Webhook webhook = new Webhook(
                ids.next(), content, secret, log.head(), clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        webhooks.persistAndFlush(webhook);
        return WebhookView.of(webhook, secret);
    }
}
