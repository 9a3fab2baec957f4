package press.doorstep.webhook;

import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.WebProblem;

/**
 * A new secret that is asked for.
 *
 * @param overlap how long the present one signs too, as {@code PT24H}; null for a day
 */
record SecretRequest(@Nullable String overlap) {

    private static final Duration USUAL = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    Duration overlapOrUsual() {
        try {
            Duration asked = overlap == null ? USUAL : Duration.parse(overlap);
            if (!asked.isNegative() && asked.compareTo(LONGEST) <= 0) {
                return asked;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // No duration: refused below, like one that is too long.
        }
        throw WebProblem.INVALID_BODY
                .because("The overlap is not a duration that a former secret can have.")
                .at("/overlap", "Must be a duration from PT0S to P30D, as PT24H.");
    }
}
