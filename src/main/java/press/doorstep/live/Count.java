package press.doorstep.live;

/** Whether a list tells how many there are. {@code ESTIMATED} never costs more than a page. */
public enum Count {
    NONE,
    EXACT,
    ESTIMATED
}
