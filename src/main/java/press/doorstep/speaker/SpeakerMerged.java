package press.doorstep.speaker;

import java.util.UUID;

/** A speaker is another from now on. */
record SpeakerMerged(UUID into) {}
