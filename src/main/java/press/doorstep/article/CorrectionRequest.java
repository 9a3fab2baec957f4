package press.doorstep.article;

import org.jspecify.annotations.Nullable;

/**
 * A correction as it is sent.
 *
 * @param publish whether the newer draft, if there is one, is published with it, so that text and note change together
 */
record CorrectionRequest(
        @Nullable String kind,
        @Nullable String severity,
        @Nullable String text,
        @Nullable Boolean publish) {}
