package press.doorstep.entitlement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a story is a partner's, or is not. */
record ExplanationView(
        UUID partner,
        UUID article,
        boolean entitled,
        @Nullable String extent,
        @Nullable String shown,
        String because,
        @Nullable Integer decidedBy,
        @Nullable Instant next,
        List<RuleFindings> rules) {

    record RuleFindings(String name, String effect, String extent, boolean fits, List<Held> findings) {}

    /** One condition of a rule held against the story. */
    record Held(String field, List<String> wanted, List<String> found, boolean fits) {}
}
