package press.doorstep.topic;

import java.util.UUID;

/** A topic is another from now on. */
record TopicMerged(UUID into) {}
