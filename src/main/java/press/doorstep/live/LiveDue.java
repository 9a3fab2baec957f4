package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** When public pages are about to change: caches must not keep them longer. */
@ApplicationScoped
public class LiveDue {

    private static final String NEXT = "select d.at from live.due d where d.at > ? order by d.at limit 1";

    @Inject
    LiveDatabase live;

    /** The next time after this one. */
    public Optional<Instant> after(Instant now) {
        return Optional.ofNullable(live.read(sql -> sql.first(NEXT, row -> row.time(1), now)));
    }
}
