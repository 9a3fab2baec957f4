package press.doorstep.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/** How far it is verified that somebody said it. {@code note} is for the desk. */
record Verification(String verification, @Nullable String note) {

    private static final Set<String> KINDS =
            Set.of("asReported", "confirmed", "disputed", "misattributed", "retracted");

    static Verification of(Checks checks, String notePointer, @Nullable String sent, @Nullable String note) {
        return new Verification(
                checks.choice("/verification", sent, KINDS, "asReported"),
                checks.prose(notePointer, note, Checks.PROSE));
    }
}
