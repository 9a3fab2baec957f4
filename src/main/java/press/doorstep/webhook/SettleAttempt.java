package press.doorstep.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import press.doorstep.calling.Attempt;
import press.doorstep.calling.BackOff;
import press.doorstep.calling.CallingConfig;

/** Writes down what became of an attempt, and when the next one is made; pauses a receiver who has taken nothing for too long. */
@ApplicationScoped
class SettleAttempt {

    private static final Logger LOG = Logger.getLogger(SettleAttempt.class);

    @Inject
    Webhooks webhooks;

    @Inject
    Deliveries deliveries;

    @Inject
    WebhookConfig config;

    @Inject
    CallingConfig calling;

    @Inject
    Clock clock;

    @Transactional
    public void settle(Message message, Attempt attempt) {
        Webhook webhook = webhooks.findById(message.webhook(), LockModeType.PESSIMISTIC_WRITE);
        if (webhook == null) {
            return;
        }
        deliveries.record(message.id(), attempt);
        Instant now = clock.instant();
        if (attempt.isTaken()) {
            deliveries.taken(message.id(), now);
            if (webhook.failingSince != null) {
                deliveries.resumeUnreached(webhook.id, calling.timeout(), now);
            }
            webhook.failingSince = null;
            return;
        }
        BackOff backOff = new BackOff(config.pause());
        deliveries.again(message.id(), now.plus(backOff.after(message.attempts() + 1, ThreadLocalRandom.current())));
        webhook.failingSince = webhook.failingSince == null ? attempt.at() : webhook.failingSince;
        String reason = enough(message, attempt, now);
        if (reason != null && webhook.active) {
            webhook.pause(reason, now);
            LOG.warnf("The webhook \"%s\" (%s) is paused: %s", webhook.name, webhook.id, reason);
        }
    }

    private @Nullable String enough(Message message, Attempt attempt, Instant now) {
        if (attempt.isUnwanted()) {
            return "It answered 410: it wants no more.";
        }
        Instant first = deliveries.firstTried(message.id());
        boolean tooLong = first != null && first.plus(config.patience()).isBefore(now);
        return tooLong
                ? "It has not taken a message for " + config.patience().toHours() + " hours. " + attempt.reason()
                : null;
    }
}
