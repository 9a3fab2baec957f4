package press.doorstep.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a story is to be published; now, unless it says. */
record PublicationRequest(@Nullable Instant at) {}
