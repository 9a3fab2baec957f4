package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Notes why a feed could not be read, and asks again later. */
@ApplicationScoped
class PostponeFeed {

    @Inject
    Feeds feeds;

    @Inject
    Clock clock;

    private final RandomGenerator chance = new SecureRandom();

    @Transactional
    public void postpone(ClaimFeed.Claim claim, FeedFault fault) {
        Feed feed = feeds.findById(claim.feed(), LockModeType.PESSIMISTIC_WRITE);
        if (feed != null && feed.url.equals(claim.url())) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Instant next = NextPoll.afterFailure(now, feed.pace(), feed.failures + 1, fault.retryAfter(), chance);
            feed.failed(fault.why(), now, next);
        }
    }
}
