package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import press.doorstep.web.Precondition;

/** Changes who is called for what; one who was paused and is made active again gets everything that waited. */
@ApplicationScoped
class EditWebhook {

    @Inject
    CheckWebhook checking;

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    Clock clock;

    @Transactional
    public WebhookView edit(
            String id, Precondition precondition, Function<WebhookView, WebhookRequest> edit, String by) {
        Webhook webhook = webhooks.requireHeld(id);
        webhook.require(precondition);
        WebhookRequest sent = edit.apply(WebhookView.of(webhook));
        boolean resumes = !webhook.active && !Boolean.FALSE.equals(sent.active());
        webhook.write(checking.check(sent), clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        if (resumes) {
            deliveries.resume(webhook.id, webhook.updatedAt);
        }
        webhooks.flush();
        return WebhookView.of(webhook);
    }
}
