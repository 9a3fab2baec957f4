package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import press.doorstep.topic.FindTopics;
import press.doorstep.web.Precondition;

/** Changes a feed. What holds of its entries holds of those that are read from now on. */
@ApplicationScoped
class EditFeed {

    @Inject
    Feeds feeds;

    @Inject
    FindTopics topics;

    @Inject
    Clock clock;

    /** {@code change} says what becomes of the feed as it is. */
    @Transactional
    public FeedView edit(String id, Precondition precondition, Function<FeedView, FeedRequest> change, String by) {
        Feed feed = feeds.requireHeld(id);
        feed.require(precondition);
        FeedRequest sent = change.apply(feeds.view(feed));
        CheckedFeed checked =
                CheckedFeed.orRefused(sent, topics.resolve(sent.origin().topicsOrNone()));
        feeds.at(checked.url()).filter(known -> !known.id.equals(feed.id)).ifPresent(known -> {
            throw PartnerProblem.PARTNER_FEED_KNOWN
                    .because("The feed at this address is there already.")
                    .with("feed", known.id);
        });
        feed.change(checked, clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        return feeds.view(feed);
    }
}
