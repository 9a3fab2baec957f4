package press.doorstep.live;

import java.util.UUID;

/** The number that a live story is counted by. */
public record StoryNumber(UUID id, long number) {}
