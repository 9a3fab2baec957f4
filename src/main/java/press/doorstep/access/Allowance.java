package press.doorstep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import press.doorstep.web.Problem;

/** How often an address may do something in a window of time. Kept in memory, for a bounded number of addresses. */
public final class Allowance {

    private static final int MOST_ADDRESSES = 20_000;

    private record Window(Instant end, AtomicInteger used) {}

    private final String name;
    private final int limit;
    private final Duration length;
    private final Clock clock;
    private final Cache<String, Window> windows =
            Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).build();

    /** {@code name} is what {@code RateLimit} headers call it. */
    public Allowance(String name, int limit, Duration length, Clock clock) {
        this.name = name;
        this.limit = limit;
        this.length = length;
        this.clock = clock;
    }

    /** Counts once more. */
    public Standing take(String address) {
        Instant now = clock.instant();
        Window window = windows.asMap()
                .compute(
                        address,
                        (same, present) -> present == null || !now.isBefore(present.end())
                                ? new Window(now.plus(length), new AtomicInteger())
                                : present);
        int used = window.used().incrementAndGet();
        long rest = Math.max(1, Duration.between(now, window.end()).toSeconds() + 1);
        return new Standing(name, limit, length.toSeconds(), used, rest);
    }

    /** How an address stands in its window, as the headers {@code RateLimit-Policy} and {@code RateLimit} tell. */
    public record Standing(String name, int limit, long window, int used, long rest) {

        public boolean exceeded() {
            return used > limit;
        }

        public String policy() {
            return "\"" + name + "\";q=" + limit + ";w=" + window;
        }

        public String left() {
            return "\"" + name + "\";r=" + Math.max(0, limit - used) + ";t=" + rest;
        }

        /** Both headers, by their names. */
        public Map<String, String> headers() {
            return Map.of("RateLimit-Policy", policy(), "RateLimit", left());
        }

        /** The refusal of what was one too many. */
        public Problem refused(Problem problem) {
            return problem.header("Retry-After", String.valueOf(rest))
                    .header("RateLimit-Policy", policy())
                    .header("RateLimit", left());
        }
    }
}
