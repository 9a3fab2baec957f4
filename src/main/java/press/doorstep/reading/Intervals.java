package press.doorstep.reading;

import java.time.Duration;
import java.time.Instant;

/** The pieces of time that reads are counted by. */
final class Intervals {

    static final Duration LENGTH = Duration.ofMinutes(5);

    /** An interval is counted out this long after its end: by then what was still in memory is written. What comes later counts later. */
    static final Duration GRACE = Duration.ofSeconds(15);

    private Intervals() {}

    /** The start of the interval that a time lies in. */
    static Instant of(Instant time) {
        return floor(time, LENGTH);
    }

    static Instant hourOf(Instant time) {
        return floor(time, Duration.ofHours(1));
    }

    /** Up to where everything is counted at a time. */
    static Instant countedAt(Instant time) {
        return of(time.minus(GRACE));
    }

    private static Instant floor(Instant time, Duration length) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond(), seconds) * seconds);
    }
}
