package press.doorstep.preview;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/**
 * A link as it is asked for.
 *
 * @param expiresIn how long it is good, as {@code PT48H} or {@code P7D}; a day, unless it says
 * @param at the time to come whose state it shows; the working copy, unless it says
 */
record PreviewRequest(@Nullable String expiresIn, @Nullable Instant at) {

    static final PreviewRequest USUAL = new PreviewRequest(null, null);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    /** How long the link is good; refuses what cannot be. */
    Duration checked(Instant now) {
        Checks checks = new Checks();
        if (at != null && !at.isAfter(now)) {
            checks.fault("/at", "Lies in the past; a preview shows the working copy, or what is to come.");
        }
        Duration good = expiresIn == null ? A_DAY : parsed(expiresIn);
        if (good.compareTo(SHORTEST) < 0 || good.compareTo(LONGEST) > 0) {
            checks.fault("/expiresIn", "Must be a duration from a minute to 30 days, as \"PT48H\" or \"P7D\".");
        }
        BodyRefusal.unlessSound(checks);
        return good;
    }

    private static Duration parsed(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            return Duration.ZERO;
        }
    }
}
