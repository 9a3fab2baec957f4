package press.doorstep.text;

/** Text measured in Unicode code points, the unit of every offset in a story. */
final class CodePoints {

    private CodePoints() {}

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The text of {@code [start, end)}; the range must lie within the text. */
    static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    /** Up to {@code most} code points that end at {@code position}. */
    static String before(String text, int position, int most) {
        return slice(text, Math.max(0, position - most), position);
    }

    /** Up to {@code most} code points that begin at {@code position}. */
    static String after(String text, int position, int most) {
        return slice(text, position, Math.min(count(text), position + most));
    }
}
