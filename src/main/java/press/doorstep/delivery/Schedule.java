package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.LiveDue;

/** When public pages are known to change. Looked up once a second for everybody: a schedule is made minutes ahead. */
@ApplicationScoped
class Schedule {

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    @Inject
    LiveDue due;

    @Inject
    Clock clock;

    private volatile Known known = new Known(Instant.MIN, null);

    private record Known(Instant since, @Nullable Instant next) {}

    /** How long until the next scheduled change; a day when nothing is due. */
    Duration untilNext() {
        Instant now = clock.instant();
        Known last = known;
        if (last.since().isBefore(now.minus(GOOD_FOR)) || last.since().isAfter(now)) {
            last = new Known(now, due.after(now).orElse(null));
            known = last;
        }
        return last.next() == null ? Duration.ofDays(1) : Duration.between(now, last.next());
    }
}
