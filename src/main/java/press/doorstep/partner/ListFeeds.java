package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Cursor;
import press.doorstep.web.Listing;

/** Lists the feeds, the first added first. */
@ApplicationScoped
class ListFeeds {

    private static final String BINDING = "manage/partner-feeds";
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    Feeds feeds;

    /** {@code cursor} is null for the first page. */
    @Transactional
    public Listing<FeedView> list(int limit, @Nullable String cursor) {
        UUID from = cursor == null ? FIRST : Cursor.decode(cursor, BINDING, 1).id(0);
        return Listing.of(feeds.views(feeds.behind(from, limit + 1)), limit, view -> Cursor.encode(BINDING, view.id()));
    }
}
