package press.doorstep.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import press.doorstep.naming.Ids;
import press.doorstep.syndication.FeedText;
import press.doorstep.syndication.ReadFeed;
import press.doorstep.web.Problem;

/** Renders a feed once for all nodes and all who subscribe to it. When there is no such feed any more, they are told so and subscribed no longer. */
@ApplicationScoped
class RenderFeed {

    @Inject
    HeldFeeds held;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Intents intents;

    @Inject
    ReadFeed feeds;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Up to a change at least; true when it has become another. */
    @Transactional
    public boolean render(String topic, long position) {
        String former = held.hold(topic, position);
        if (former == null) {
            return false;
        }
        Optional<FeedText> feed = read(topic);
        if (feed.isEmpty()) {
            deny(topic);
            return false;
        }
        return held.put(feed.get(), former, position, clock.instant());
    }

    private Optional<FeedText> read(String topic) {
        try {
            return feeds.read(URI.create(topic));
        } catch (Problem gone) {
            // A topic or somebody that it filters by is not public any more.
            return Optional.empty();
        }
    }

    private void deny(String topic) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (String callback : subscriptions.callbacks(topic)) {
            URI address = URI.create(callback);
            Intent told = new Intent(
                    ids.next(), Intent.Mode.DENIED, topic, address, null, 0, "There is no such feed any more.", 0);
            intents.add(told, address.getHost().toLowerCase(Locale.ROOT), now);
        }
        held.remove(topic);
    }
}
