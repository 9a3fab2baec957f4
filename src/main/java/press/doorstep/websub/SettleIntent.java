package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import press.doorstep.calling.Attempt;
import press.doorstep.calling.BackOff;

/** Does what a callback has confirmed. One that cannot be reached is asked three times; one that says anything else is believed. */
@ApplicationScoped
class SettleIntent {

    private static final int MOST_ATTEMPTS = 3;

    @Inject
    Intents intents;

    @Inject
    Subscriptions subscriptions;

    @Inject
    HoldFeed holding;

    @Inject
    WebSubConfig config;

    @Inject
    Clock clock;

    /** {@code challenge} is what the callback had to repeat; null when it was only told something. */
    @Transactional
    public void settle(Intent intent, Attempt attempt, @Nullable String challenge) {
        if (!intents.isWaiting(intent.id())) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (attempt.status() == null && intent.attempts() + 1 < MOST_ATTEMPTS) {
            BackOff pauses = new BackOff(config.retry());
            intents.again(intent.id(), now.plus(pauses.after(intent.attempts() + 1, ThreadLocalRandom.current())));
            return;
        }
        intents.done(intent.id());
        if (challenge != null && attempt.isTaken() && challenge.equals(attempt.content())) {
            confirmed(intent, now);
        }
    }

    private void confirmed(Intent intent, Instant now) {
        URI callback = intent.callback();
        if (intent.mode() == Intent.Mode.UNSUBSCRIBE) {
            subscriptions.end(intent.topic(), callback.toString());
        } else if (holding.hold(intent.topic())) {
            subscriptions.put(intent.id(), intent, callback.getHost().toLowerCase(Locale.ROOT), now);
        }
    }
}
