package press.doorstep.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A correction as the interchange format writes it: what was told to readers elsewhere, and when. */
public record CorrectionRecord(
        @Nullable String kind,
        @Nullable String severity,
        @Nullable String text,
        @Nullable Instant correctedAt,
        @Nullable List<@Nullable AffectedRequest> affected) {

    CorrectionRequest request() {
        return new CorrectionRequest(kind, severity, text, affected, null);
    }
}
