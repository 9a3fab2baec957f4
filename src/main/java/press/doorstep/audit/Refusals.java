package press.doorstep.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Caller;
import press.doorstep.naming.Ids;

/**
 * Refused attempts that are still to be written. Whoever is refused all the time must not fill the log: of each caller, and of all together,
 * so many a minute are kept one by one; the others are counted, and told of in one deed when the minute is over.
 */
@ApplicationScoped
class Refusals {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Of so many callers at once the refusals are told apart; those of all others are counted together. */
    private static final int MOST_CALLERS = 500;

    private static final int ALL_TOGETHER = 10;

    private static final Source OTHERS = new Source(Caller.NOBODY, null, "various");

    @Inject
    AuditConfig config;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    private final List<Deed> single = new ArrayList<>();
    private final Map<Source, Tally> tallies = new HashMap<>();
    private Instant end = Instant.MIN;
    private int total;

    /** Whose refusals count together: a key's or person's, or an address's. */
    private record Source(Caller by, @Nullable String address, String code) {}

    private static final class Tally {
        private int seen;
        private int unwritten;
    }

    synchronized void add(Deed refused) {
        turnMinute();
        Source source = new Source(refused.by(), refused.address(), String.valueOf(refused.code()));
        if (!tallies.containsKey(source) && tallies.size() >= MOST_CALLERS) {
            source = OTHERS;
        }
        Tally tally = tallies.computeIfAbsent(source, same -> new Tally());
        int most = config.refusalsPerMinute();
        if (tally.seen++ < most && total++ < most * ALL_TOGETHER) {
            single.add(refused);
        } else {
            tally.unwritten++;
        }
    }

    /** Hands over what is to be written now. */
    synchronized List<Deed> take() {
        turnMinute();
        List<Deed> taken = List.copyOf(single);
        single.clear();
        return taken;
    }

    private void turnMinute() {
        Instant now = clock.instant();
        if (now.isBefore(end)) {
            return;
        }
        tallies.forEach((source, tally) -> {
            if (tally.unwritten > 0) {
                single.add(together(source, tally.unwritten, end));
            }
        });
        tallies.clear();
        total = 0;
        end = now.plus(MINUTE);
    }

    private Deed together(Source source, int times, Instant at) {
        return new Deed(
                ids.next(), at, source.by(), source.address(), null, null, Subject.UNKNOWN, null, source.code(), times);
    }
}
