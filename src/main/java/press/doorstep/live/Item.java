package press.doorstep.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list, ready to send.
 *
 * @param id null for a place, which has a slug only
 * @param json UTF-8; yours to send, not to change
 * @param position where it stands in its list: what a cursor that continues behind it (or ends before it) carries
 */
public record Item(@Nullable UUID id, byte[] json, Position position) {}
