package press.doorstep.topic;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A topic hangs elsewhere in the tree now; null is the top. */
record TopicMoved(@Nullable UUID from, @Nullable UUID to) {}
