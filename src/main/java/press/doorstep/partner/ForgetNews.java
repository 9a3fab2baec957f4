package press.doorstep.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import press.doorstep.live.LivePartnerNews;

/** Drops what was read in feeds long ago. */
@ApplicationScoped
class ForgetNews {

    private static final int BATCH = 1_000;

    @Inject
    NewsItems news;

    @Inject
    LivePartnerNews live;

    @Inject
    PartnerConfig config;

    @Inject
    Clock clock;

    @Transactional
    public int forget() {
        List<UUID> old = news.before(clock.instant().minus(config.keep()), BATCH);
        if (!old.isEmpty()) {
            live.remove(old);
            news.delete("id in ?1", old);
        }
        return old.size();
    }
}
