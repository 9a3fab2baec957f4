package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import press.doorstep.naming.Ids;
import press.doorstep.topic.FindTopics;

/** Adds a feed; it is polled at once. */
@ApplicationScoped
class CreateFeed {

    @Inject
    Feeds feeds;

    @Inject
    FindTopics topics;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public FeedView create(FeedRequest sent, String by) {
        CheckedFeed checked =
                CheckedFeed.orRefused(sent, topics.resolve(sent.origin().topicsOrNone()));
        feeds.at(checked.url()).ifPresent(known -> {
            throw PartnerProblem.PARTNER_FEED_KNOWN
                    .because("The feed at this address is there already.")
                    .with("feed", known.id);
        });
        Feed feed = new Feed(ids.next(), checked, clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        feeds.persistAndFlush(feed);
        return feeds.view(feed);
    }
}
