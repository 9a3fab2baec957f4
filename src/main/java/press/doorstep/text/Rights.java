package press.doorstep.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may print a story: {@code territories} are ISO 3166-1 alpha-2 codes, empty means everywhere. */
public record Rights(
        @Nullable String copyright,
        @Nullable String usageTerms,
        @Nullable List<String> territories,
        @Nullable Instant embargoUntil) {}
