package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the feed that has been due longest. While it is fetched no other node takes it; should this one die, it is due again. */
@ApplicationScoped
class ClaimFeed {

    private static final Duration LEASE = Duration.ofMinutes(10);

    /** A feed to be fetched. */
    record Claim(
            UUID feed,
            String url,
            @Nullable String etag,
            @Nullable String lastModified) {}

    @Inject
    Feeds feeds;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Claim> claim() {
        Instant now = clock.instant();
        Optional<Feed> due = feeds.due(now);
        due.ifPresent(feed -> feed.nextPoll = now.plus(LEASE));
        return due.map(feed -> new Claim(feed.id, feed.url, feed.etag, feed.lastModified));
    }
}
