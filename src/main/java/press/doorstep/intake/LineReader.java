package press.doorstep.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a file line by line without ever holding more than one, however long they are. Blank lines are counted and left out. */
final class LineReader implements Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 13];
    private int length;
    private long position;
    private long number;

    /** Goes on at {@code position}, which begins the line after line {@code number}. */
    LineReader(InputStream in, long position, long number) {
        this.in = in;
        this.position = position;
        this.number = number;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            long start = position;
            boolean tooLong = false;
            length = 0;
            boolean ended = false;
            while (!ended && (from < to || fill())) {
                int end = lineEnd();
                ended = end < to;
                tooLong |= !append(end);
                position += end - from + (ended ? 1 : 0);
                from = ended ? end + 1 : end;
            }
            if (position == start) {
                return null;
            }
            number++;
            if (tooLong || !isBlank(start)) {
                return new Line(number, start, position, tooLong ? new byte[0] : bytes(start), tooLong);
            }
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer), 0);
        return to > 0;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean append(int end) {
        int more = end - from;
        if (length + more > Line.LONGEST) {
            length = Line.LONGEST;
            return false;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(Math.max(line.length * 2, length + more), Line.LONGEST));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
        return true;
    }

    private boolean isBlank(long start) {
        for (int i = skipped(start); i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private byte[] bytes(long start) {
        return Arrays.copyOfRange(line, skipped(start), length);
    }

    /** A byte order mark before the first line is no part of it. */
    private int skipped(long start) {
        boolean marked = start == 0 && length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? 3 : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
