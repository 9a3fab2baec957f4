package press.doorstep.finding;

import org.jspecify.annotations.Nullable;

/** Who an attribution means: a person of the cast, or only what is printed; {@code role} is the office as printed at this place. */
record Source(@Nullable Person person, String printed, String role, double certainty, String rule) {

    static final Source NOBODY = new Source(null, "", "", 0.4, "no-speaker");

    boolean isSomebody() {
        return person != null || !printed.isEmpty();
    }

    Source by(String otherRule, double factor) {
        return new Source(person, printed, "", certainty * factor, otherRule);
    }
}
