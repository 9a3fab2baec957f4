package press.doorstep.speaker;

import java.util.UUID;
import press.doorstep.text.Names;

/** A speaker somebody may mean who is named in a text; {@code wholly} when they are called just so, and not only by that surname. */
public record CalledSpeaker(UUID id, String slug, String kind, Names names, boolean wholly) {}
