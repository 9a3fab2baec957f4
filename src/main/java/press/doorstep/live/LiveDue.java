package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** When public pages are about to change: caches must not keep them longer. */
@ApplicationScoped
public class LiveDue {

    /** Readers wait for what is to go out at its time, and for nothing else that could be done in the next second. */
    static final String AT_HAND = "select exists (select from live.due where at <= now() + interval '1 second')";

    private static final String LATE = "select exists (select from live.due where at <= now())";
    private static final String NEXT = "select d.at from live.due d where d.at > ? order by d.at limit 1";

    @Inject
    LiveDatabase live;

    /** The next time after this one; what is due may be late by a moment. */
    public Optional<Instant> after(Instant now) {
        return Optional.ofNullable(live.read(sql -> sql.first(NEXT, row -> row.time(1), now)));
    }

    /** Whether something has not gone out yet whose time has come, by the database's clock. */
    public boolean isLate() {
        return Boolean.TRUE.equals(live.read(sql -> sql.first(LATE, row -> row.flag(1))));
    }
}
