package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Polls a feed: takes one that is due, fetches and reads it outside of any transaction, and keeps what came of it. */
@ApplicationScoped
class PollFeed {

    private static final Logger LOG = Logger.getLogger(PollFeed.class);

    @Inject
    ClaimFeed claim;

    @Inject
    FetchFeed fetch;

    @Inject
    KeepEntries keep;

    @Inject
    PostponeFeed postpone;

    @Inject
    PartnerConfig config;

    @Inject
    Clock clock;

    /** Whether there was one. */
    boolean poll() {
        Optional<ClaimFeed.Claim> claimed = claim.claim();
        claimed.ifPresent(this::poll);
        return claimed.isPresent();
    }

    private void poll(ClaimFeed.Claim claimed) {
        try {
            Fetched fetched = fetch.fetch(claimed.url(), claimed.etag(), claimed.lastModified());
            byte[] body = fetched.body();
            List<Entry> entries = body == null
                    ? List.of()
                    : FeedText.read(body, fetched.type(), fetched.address(), config.entries(), clock.instant());
            keep.keep(claimed, fetched, entries);
        } catch (FeedFault fault) {
            LOG.infof("The feed %s could not be read: %s", claimed.feed(), fault.why());
            postpone.postpone(claimed, fault);
        } catch (RuntimeException e) {
            LOG.warnf(e, "What the feed %s said could not be kept.", claimed.feed());
            postpone.postpone(claimed, new FeedFault("What the feed said could not be kept."));
        }
    }
}
