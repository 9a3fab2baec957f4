package press.doorstep.intake;

/** Counts the lines that are not blank while bytes pass by. */
final class LineCount {

    private long count;
    private boolean blank = true;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            byte character = bytes[i];
            if (character == '\n') {
                end();
            } else if (character != ' ' && character != '\t' && character != '\r') {
                blank = false;
            }
        }
    }

    /** How many there were, the last one counted with or without its line end. */
    long count() {
        end();
        return count;
    }

    private void end() {
        count += blank ? 0 : 1;
        blank = true;
    }
}
