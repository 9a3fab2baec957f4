package press.doorstep.intake;

/**
 * A line of a file that is not blank.
 *
 * @param number counts all lines, from 1
 * @param position of its first byte
 * @param end position behind it and its line end
 * @param bytes without the line end; empty for a line that is {@code tooLong} to be held
 */
record Line(long number, long position, long end, byte[] bytes, boolean tooLong) {

    /** The longest line that is read, in bytes. */
    static final int LONGEST = 1 << 20;
}
