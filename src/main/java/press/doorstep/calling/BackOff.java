package press.doorstep.calling;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** The pauses between attempts: four times as long each time, six hours at most, and up to a fifth off, so that not all come back at once. */
public record BackOff(Duration first) {

    private static final Duration LONGEST = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 20;

    /** Behind so many attempts that failed. */
    public Duration after(int attempts, RandomGenerator chance) {
        double grown = first.toMillis() * Math.pow(4, Math.min(MOST_DOUBLINGS, Math.max(0, attempts - 1)));
        double pause = Math.min(grown, LONGEST.toMillis());
        return Duration.ofMillis((long) (pause * (1 - chance.nextDouble() / 5)));
    }
}
