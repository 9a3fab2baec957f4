package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives a webhook a new secret. Until the overlap ends everything is signed with both. */
@ApplicationScoped
class RotateSecret {

    @Inject
    Webhooks webhooks;

    @Inject
    Clock clock;

    @Transactional
    public WebhookView rotate(String id, SecretRequest sent, String by) {
        Webhook webhook = webhooks.requireHeld(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String secret = Signing.newSecret();
        webhook.rotate(secret, now.plus(sent.overlapOrUsual()), now, by);
        webhooks.flush();
        return WebhookView.of(webhook, secret);
    }
}
