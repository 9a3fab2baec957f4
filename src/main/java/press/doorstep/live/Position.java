package press.doorstep.live;

/**
 * A place in a sorted list. Opaque outside this room: both are put into the cursor and come back from it. A store throws
 * {@link IllegalArgumentException} for keys it did not make (an invalid cursor).
 *
 * @param key the value the list is sorted by
 * @param tie what orders equal ones
 */
public record Position(String key, String tie) {}
