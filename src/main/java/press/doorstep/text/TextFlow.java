package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the text of one block with its marks from pieces of markup: white space runs become one space, invisible characters are
 * dropped, and a mark never begins or ends on white space. Marks that are open when the text is taken go on in the next block.
 */
final class TextFlow {

    private static final int MOST_OPEN = 50;

    private final List<Opened> open = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Mark> marks = new ArrayList<>();
    private int length;
    /** Where the last character ends that is not white space. */
    private int solid;

    private boolean spaceDue;

    /** A piece of running text, in which a line's end is a space. */
    void add(String piece) {
        int character;
        for (int i = 0; i < piece.length(); i += Character.charCount(character)) {
            character = piece.codePointAt(i);
            add(character);
        }
    }

    /** A piece of text whose line ends count. */
    void addLines(String piece) {
        boolean first = true;
        for (String line : Lines.of(piece)) {
            if (!first) {
                breakLine();
            }
            add(line);
            first = false;
        }
    }

    /** Ends the line; an empty line is none. */
    void breakLine() {
        spaceDue = false;
        if (length > 0 && !endsLine()) {
            append('\n');
        }
    }

    boolean endsLine() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    /** Opens a mark, unless it is open already or markup gone wild has opened too many; whether it did. */
    boolean open(Mark mark) {
        boolean opens = open.size() < MOST_OPEN && open.stream().noneMatch(other -> other.mark.equals(mark));
        if (opens) {
            open.add(new Opened(mark));
        }
        return opens;
    }

    /** Closes the innermost open mark. */
    void close() {
        end(open.remove(open.size() - 1));
    }

    boolean isBlank() {
        return solid == 0;
    }

    /** The last character so far, or a space at the beginning. */
    int last() {
        return spaceDue || text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    }

    /** The text gathered so far; the next block begins. */
    Taken take() {
        open.forEach(this::end);
        open.forEach(mark -> mark.start = Opened.NOWHERE);
        String whole = text.substring(0, text.offsetByCodePoints(0, solid));
        Taken taken = new Taken(whole, Marks.normal(marks, whole));
        text = new StringBuilder();
        marks = new ArrayList<>();
        length = 0;
        solid = 0;
        spaceDue = false;
        return taken;
    }

    /** The same without line ends, which a heading does not have. */
    Taken takeOnOneLine() {
        Taken taken = take();
        return new Taken(taken.text().replace('\n', ' '), taken.marks());
    }

    private void add(int character) {
        if (character > ' ' && character < 0x7F) {
            solid(character);
        } else if (isSpace(character)) {
            spaceDue = true;
        } else if (Character.isSpaceChar(character)) {
            // A no-break space is typography within a line and nothing at its edges.
            if (length > 0) {
                flushSpace();
                append(character);
            }
        } else if (!isInvisible(character)) {
            solid(character);
        }
    }

    private void solid(int character) {
        flushSpace();
        if (!open.isEmpty()) {
            open.forEach(mark -> mark.begin(length));
        }
        append(character);
        solid = length;
    }

    private void flushSpace() {
        if (spaceDue && length > 0 && !endsLine()) {
            append(' ');
        }
        spaceDue = false;
    }

    private void append(int character) {
        text.appendCodePoint(character);
        length++;
    }

    private void end(Opened mark) {
        if (mark.start != Opened.NOWHERE && mark.start < solid) {
            marks.add(Marks.at(mark.mark, mark.start, solid));
        }
    }

    private static boolean isSpace(int character) {
        return character == ' '
                || (character >= '\t' && character <= '\r')
                || character == 0x2028
                || character == 0x2029;
    }

    /** Zero-width characters other than joiners, soft hyphens and control characters; NUL stays, for the checks to refuse. */
    private static boolean isInvisible(int character) {
        return character == 0x00AD
                || character == 0x200B
                || character == 0x2060
                || character == 0xFEFF
                || (character != 0 && Character.getType(character) == Character.CONTROL);
    }

    /** A block's worth of text. */
    record Taken(String text, List<Mark> marks) {}

    private static final class Opened {

        static final int NOWHERE = -1;

        final Mark mark;
        int start = NOWHERE;

        Opened(Mark mark) {
            this.mark = mark;
        }

        void begin(int position) {
            if (start == NOWHERE) {
                start = position;
            }
        }
    }
}
