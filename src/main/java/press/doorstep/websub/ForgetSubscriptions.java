package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Forgets who did not renew, what was asked long ago, and feeds that nobody subscribes to. */
@ApplicationScoped
class ForgetSubscriptions {

    private static final Duration COUNTED = Duration.ofHours(1);

    @Inject
    Subscriptions subscriptions;

    @Inject
    Intents intents;

    @Inject
    HeldFeeds feeds;

    @Inject
    Clock clock;

    @Transactional
    public void forget() {
        Instant now = clock.instant();
        subscriptions.runOut(now);
        intents.forget(now.minus(COUNTED));
        feeds.removeUnread(now.minus(COUNTED));
    }
}
