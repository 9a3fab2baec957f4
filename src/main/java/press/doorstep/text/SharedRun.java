package press.doorstep.text;

/** Words in a row that two wordings have in common. */
public record SharedRun(int said, int given, int length) {

    /** Whether both hold the same given word. */
    public boolean overlaps(SharedRun other) {
        return given < other.given + other.length && other.given < given + length;
    }
}
