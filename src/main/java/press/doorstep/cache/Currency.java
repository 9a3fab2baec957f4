package press.doorstep.cache;

import io.netty.util.AsciiString;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.CachePolicy;

/** How far this node knows that what it keeps is what is live: until when it has heard of all changes, and when the next one is due. */
final class Currency {

    /** Changes are looked for every second; after this long without word it is not known any more whether there were some. */
    static final long DOUBT = TimeUnit.SECONDS.toNanos(3);

    private volatile long heardAll = System.nanoTime() - DOUBT;
    private volatile long nextDue = Long.MAX_VALUE;

    synchronized void heardAll(long moment) {
        heardAll = Math.max(heardAll, moment);
    }

    long heardAll() {
        return heardAll;
    }

    /** @param millis since 1970; null when nothing is due */
    void due(@Nullable Long millis) {
        nextDue = millis == null ? Long.MAX_VALUE : millis;
    }

    boolean isPast(long millis) {
        return nextDue <= millis;
    }

    /** Whether an answer is known to be what is live. */
    boolean isSure(Kept kept, long now) {
        return now - known(kept) < DOUBT && now - kept.goodUntil < 0;
    }

    /** Seconds since it was known to be what is live. */
    long age(Kept kept, long now) {
        return TimeUnit.NANOSECONDS.toSeconds(Math.max(0, now - known(kept)));
    }

    private long known(Kept kept) {
        return Math.max(kept.began, heardAll);
    }

    /** What other caches are told: no longer than until the next change that is due. */
    AsciiString cacheControl(Kept kept) {
        long due = nextDue;
        if (due == Long.MAX_VALUE) {
            return kept.cacheControl;
        }
        CachePolicy policy = kept.made().policy();
        Duration rest = Duration.ofMillis(due - System.currentTimeMillis());
        return rest.compareTo(policy.maxAge()) >= 0
                ? kept.cacheControl
                : new AsciiString(policy.endingIn(rest).header());
    }
}
