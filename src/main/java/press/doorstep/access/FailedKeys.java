package press.doorstep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import press.doorstep.web.Problem;

/**
 * How often an address may be wrong. Only bad keys count and only they are refused when it was too often: a good key is accepted at any time,
 * so that nobody behind the same address can be locked out. Kept in memory, for a bounded number of addresses.
 */
@ApplicationScoped
class FailedKeys {

    private static final int MOST_ADDRESSES = 20_000;

    private record Window(Instant end, AtomicInteger failures) {}

    @Inject
    AccessConfig config;

    @Inject
    Clock clock;

    private final Cache<String, Window> windows =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    /** Counts a failure; throws the 429 when it is one too many. */
    void count(String address) {
        Instant now = clock.instant();
        Duration length = config.failedKeys().window();
        Window window = windows.asMap()
                .compute(
                        address,
                        (same, present) -> present == null || !now.isBefore(present.end())
                                ? new Window(now.plus(length), new AtomicInteger())
                                : present);
        int limit = config.failedKeys().limit();
        if (window.failures().incrementAndGet() > limit) {
            throw refusal(limit, length, Duration.between(now, window.end()));
        }
    }

    private static Problem refusal(int limit, Duration window, Duration rest) {
        long seconds = Math.max(1, rest.toSeconds() + 1);
        return AccessProblem.TOO_MANY_FAILED_KEYS
                .because("This address sent more than " + limit + " bad keys in " + window.toSeconds() + " seconds.")
                .header("Retry-After", String.valueOf(seconds))
                .header("RateLimit-Policy", "\"failed-keys\";q=" + limit + ";w=" + window.toSeconds())
                .header("RateLimit", "\"failed-keys\";r=0;t=" + seconds);
    }
}
