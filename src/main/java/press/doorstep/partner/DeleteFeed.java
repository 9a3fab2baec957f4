package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.live.LivePartnerNews;
import press.doorstep.web.Precondition;

/** Takes a feed away, with what was read in it. */
@ApplicationScoped
class DeleteFeed {

    @Inject
    Feeds feeds;

    @Inject
    NewsItems news;

    @Inject
    LivePartnerNews live;

    @Transactional
    public void delete(String id, Precondition precondition) {
        Feed feed = feeds.requireHeld(id);
        feed.require(precondition);
        live.remove(news.ofFeed(feed.id));
        feeds.delete(feed);
    }
}
