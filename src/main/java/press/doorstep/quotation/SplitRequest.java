package press.doorstep.quotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/**
 * What is parted from a quotation.
 *
 * @param merged id or slug of a quotation that was merged into it and comes back
 * @param stories ids or slugs of those whose appearances become a quotation of their own
 * @param quotation what is said of the new one; what is absent is as in the other
 */
record SplitRequest(
        @Nullable String merged,
        @Nullable List<String> stories,
        @Nullable QuotationRequest quotation) {

    private static final int MOST = 1_000;

    void requireSound() {
        Checks checks = new Checks();
        if ((merged == null) == (stories == null)) {
            checks.fault("/merged", "Either this or \"stories\" must be there.");
        }
        if (merged != null && quotation != null) {
            checks.fault("/quotation", "What was merged comes back as it was.");
        }
        if (stories != null && (stories.isEmpty() || stories.size() > MOST)) {
            checks.fault("/stories", "Must name 1 to " + MOST + " stories.");
        }
        if (stories != null && stories.stream().anyMatch(Objects::isNull)) {
            checks.fault("/stories", "Must not contain null.");
        }
        BodyRefusal.unlessSound(checks);
    }
}
