package press.doorstep.partner;

import java.time.Duration;
import java.util.Optional;

/** Why a feed could not be fetched or read, in words an editor understands. */
final class FeedFault extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Optional<Duration> retryAfter;

    FeedFault(String why) {
        this(why, Optional.empty());
    }

    /** {@code retryAfter} is what the partner asks for. */
    FeedFault(String why, Optional<Duration> retryAfter) {
        super(why, null, false, false);
        this.retryAfter = retryAfter;
    }

    String why() {
        return String.valueOf(getMessage());
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
