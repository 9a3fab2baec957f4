package press.doorstep.changes;

import press.doorstep.web.Cursor;

/** A place in the log of changes as partners keep it. It is good for as long as the log goes back, whatever is filtered. */
public final class ChangeCursor {

    private static final String BINDING = "changes";

    private ChangeCursor() {}

    public static String after(long number) {
        return Cursor.encode(BINDING, number);
    }

    public static long number(String cursor) {
        return Cursor.decode(cursor, BINDING, 1).number(0);
    }
}
