package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import press.doorstep.live.LiveChanges;
import press.doorstep.syndication.FeedText;
import press.doorstep.syndication.ReadFeed;

/** Keeps a feed as it is now, unless it is kept already, so that it can be told when it becomes another. */
@ApplicationScoped
class HoldFeed {

    @Inject
    HeldFeeds held;

    @Inject
    ReadFeed feeds;

    @Inject
    LiveChanges log;

    @Inject
    Clock clock;

    /** False when there is none any more. */
    @Transactional
    public boolean hold(String topic) {
        long position = log.head();
        Optional<FeedText> feed = feeds.read(URI.create(topic));
        feed.ifPresent(text -> held.add(text, position, clock.instant()));
        return feed.isPresent();
    }
}
