package press.doorstep.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Marks as CommonMark signs where those are sure to be read as such, and as HTML elsewhere. */
final class MarkdownTags implements Inlines.Tags {

    private final StringBuilder markdown = new StringBuilder();
    private final Deque<String> closings = new ArrayDeque<>();
    private final String text;
    private final List<Mark> marks;
    private final boolean heading;

    private MarkdownTags(String text, List<Mark> marks, boolean heading) {
        this.text = text;
        this.marks = marks;
        this.heading = heading;
    }

    static String paragraph(String text, List<Mark> marks) {
        return new MarkdownTags(text, marks, false).written();
    }

    /** A heading has one line, so a line end in it is an HTML break. */
    static String heading(String text, List<Mark> marks) {
        return new MarkdownTags(text, marks, true).written();
    }

    @Override
    public void open(Mark mark) {
        switch (mark.type()) {
            case LINK -> {
                markdown.append('[');
                closings.push("](" + MarkdownEscapes.address(Objects.requireNonNull(mark.href())) + ")");
            }
            case EMPHASIS -> sign(mark, "*");
            case STRONG -> sign(mark, "**");
            default -> tag(mark);
        }
    }

    @Override
    public void close(Mark mark) {
        markdown.append(closings.pop());
    }

    @Override
    public void text(String piece, int position) {
        MarkdownEscapes.text(piece, position == 0, heading, markdown);
    }

    private String written() {
        Inlines.play(text, marks, this);
        return markdown.toString();
    }

    private void sign(Mark mark, String sign) {
        if (isSure(mark)) {
            markdown.append(sign);
            closings.push(sign);
        } else {
            tag(mark);
        }
    }

    private void tag(Mark mark) {
        markdown.append(HtmlTags.opening(mark));
        closings.push(HtmlTags.closing(mark));
    }

    /**
     * Asterisks are read as meant when they touch letters on the inside and none on the outside, and no other mark begins or ends where
     * they stand.
     */
    private boolean isSure(Mark mark) {
        int from = text.offsetByCodePoints(0, mark.start());
        int to = text.offsetByCodePoints(from, mark.end() - mark.start());
        boolean lettersInside = Character.isLetterOrDigit(text.codePointAt(from))
                && Character.isLetterOrDigit(text.codePointBefore(to));
        boolean openBefore = from == 0 || isApart(text.codePointBefore(from));
        boolean openAfter = to == text.length() || isApart(text.codePointAt(to));
        return lettersInside
                && openBefore
                && openAfter
                && marks.stream().filter(other -> touches(mark, other)).count() == 1;
    }

    private static boolean touches(Mark mark, Mark other) {
        return touches(mark.start(), other) || touches(mark.end(), other) || crosses(mark, other);
    }

    private static boolean touches(int edge, Mark other) {
        return other.start() == edge || other.end() == edge;
    }

    private static boolean crosses(Mark mark, Mark other) {
        return (other.start() < mark.start() && mark.start() < other.end() && other.end() < mark.end())
                || (mark.start() < other.start() && other.start() < mark.end() && mark.end() < other.end());
    }

    private static boolean isApart(int character) {
        return character == ' ' || ",.;:!?()".indexOf(character) >= 0;
    }
}
