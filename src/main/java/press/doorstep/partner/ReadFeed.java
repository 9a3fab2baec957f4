package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a feed. */
@ApplicationScoped
class ReadFeed {

    @Inject
    Feeds feeds;

    @Transactional
    public FeedView read(String id) {
        return feeds.view(feeds.require(id));
    }
}
