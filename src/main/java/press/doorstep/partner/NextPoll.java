package press.doorstep.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a feed is asked next: at its pace, a little off so that not all are asked at once; later each time that it fails, a day at most. */
final class NextPoll {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final int DOUBLINGS = 10;

    private NextPoll() {}

    static Instant afterSuccess(Instant now, Duration pace, RandomGenerator chance) {
        return now.plus(jittered(pace, 0.1, chance));
    }

    /** {@code failures} in a row, this one counted; {@code asked} is what the partner asks for. */
    static Instant afterFailure(
            Instant now, Duration pace, int failures, Optional<Duration> asked, RandomGenerator chance) {
        long factor = 1L << Math.min(DOUBLINGS, Math.max(0, failures - 1));
        Duration wait = pace.multipliedBy(factor);
        wait = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        Duration polite = asked.filter(longer -> longer.compareTo(pace) > 0).orElse(Duration.ZERO);
        Duration jittered = jittered(wait, 0.2, chance);
        return now.plus(jittered.compareTo(polite) > 0 ? jittered : polite);
    }

    private static Duration jittered(Duration wait, double share, RandomGenerator chance) {
        return Duration.ofMillis((long) (wait.toMillis() * (1 - share + 2 * share * chance.nextDouble())));
    }
}
