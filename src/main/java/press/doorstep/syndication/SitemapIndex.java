package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import press.doorstep.live.Audience;
import press.doorstep.live.LiveSitemaps;
import press.doorstep.live.SitemapPage;

/** Which pages of sitemaps there are. Counted once a minute for everybody where there are many: it takes a walk along all stories. */
@ApplicationScoped
class SitemapIndex {

    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    /** Fewer pages are counted in a few milliseconds. */
    private static final int MANY = 10;

    @Inject
    LiveSitemaps sitemaps;

    @Inject
    Audience audience;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Instant.MIN, List.of());

    private record Known(Instant since, List<SitemapPage> pages) {}

    List<SitemapPage> pages() {
        if (!audience.isEverybody()) {
            return sitemaps.pages();
        }
        Instant now = clock.instant();
        Known last = known;
        if (last.pages().size() < MANY
                || last.since().isBefore(now.minus(GOOD_FOR))
                || last.since().isAfter(now)) {
            last = new Known(now, sitemaps.pages());
            known = last;
        }
        return last.pages();
    }
}
