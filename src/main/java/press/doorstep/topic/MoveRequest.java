package press.doorstep.topic;

import org.jspecify.annotations.Nullable;

/** Where a topic is to stand: below the topic of an id or slug, at the top for null. */
record MoveRequest(@Nullable String broader) {}
