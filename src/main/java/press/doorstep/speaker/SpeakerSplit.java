package press.doorstep.speaker;

import java.util.UUID;

/** Words of a speaker are another's from now on. */
record SpeakerSplit(UUID out) {}
