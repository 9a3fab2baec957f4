package press.doorstep.web;

import java.time.Duration;

/** How long shared caches keep an answer, and how long they may still give it while they ask again or when we are away. */
public record CachePolicy(Duration maxAge, Duration staleWhileRevalidate, Duration staleIfError) {

    /** For what a key had a part in. */
    public static final String NO_STORE = "no-store";

    /** The same, but not beyond a moment at which the answer is known to change, as a scheduled publication. */
    public CachePolicy endingIn(Duration rest) {
        if (rest.compareTo(maxAge) >= 0) {
            return this;
        }
        return new CachePolicy(rest.isNegative() ? Duration.ZERO : rest, Duration.ZERO, staleIfError);
    }

    public String header() {
        return "public, max-age=" + maxAge.toSeconds() + ", stale-while-revalidate=" + staleWhileRevalidate.toSeconds()
                + ", stale-if-error=" + staleIfError.toSeconds();
    }
}
