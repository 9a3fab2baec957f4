package press.doorstep.speaker;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;

/**
 * Who is parted from a speaker, and with which words.
 *
 * @param merged id or slug of somebody who was merged into the speaker and comes back
 * @param speaker somebody new
 * @param quotations ids or slugs; null for those that came with the merge
 */
record SplitRequest(
        @Nullable String merged,
        @Nullable SpeakerRequest speaker,
        @Nullable List<String> quotations) {

    private static final int MOST = 1_000;

    void requireSound() {
        Checks checks = new Checks();
        if ((merged == null) == (speaker == null)) {
            checks.fault("/merged", "Either this or \"speaker\" must be there.");
        }
        if (speaker != null && (quotations == null || quotations.isEmpty())) {
            checks.fault("/quotations", "Must name what the new speaker said.");
        }
        if (quotations != null && quotations.size() > MOST) {
            checks.fault("/quotations", "Must have at most " + MOST + " entries.");
        }
        if (quotations != null && quotations.stream().anyMatch(Objects::isNull)) {
            checks.fault("/quotations", "Must not contain null.");
        }
        BodyRefusal.unlessSound(checks);
    }

    SpeakerRequest newcomer() {
        return Objects.requireNonNull(speaker);
    }
}
