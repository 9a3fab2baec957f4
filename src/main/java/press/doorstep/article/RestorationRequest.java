package press.doorstep.article;

import org.jspecify.annotations.Nullable;

/** How a revision is to be restored: {@code dropMissing} without what it refers to and is not there any more. */
record RestorationRequest(@Nullable Boolean dropMissing) {}
