package press.doorstep.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is sent.
 *
 * @param affected the words it is about; unless said, those that the newer draft changes when it is published with it
 * @param publish whether the newer draft, if there is one, is published with it, so that text and note change together
 */
record CorrectionRequest(
        @Nullable String kind,
        @Nullable String severity,
        @Nullable String text,
        @Nullable List<@Nullable AffectedRequest> affected,
        @Nullable Boolean publish) {}
