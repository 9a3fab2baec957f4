package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/**
 * Words at a place of a story, as a W3C Web Annotation text position and text quote selector in one: {@code block} is the id of the block
 * (or list item), null in headline and standfirst; {@code [start, end)} counts code points; {@code exact} is the text between, quote marks
 * left out; {@code prefix} and {@code suffix} are up to 32 code points around it.
 */
public record Span(@Nullable String block, int start, int end, String exact, String prefix, String suffix) {

    private static final int CONTEXT = 32;

    /** The span of {@code [from, to)} in UTF-16 units of a text. */
    public static Span of(@Nullable String block, String text, int from, int to) {
        int start = text.codePointCount(0, from);
        int end = start + text.codePointCount(from, to);
        return new Span(
                block,
                start,
                end,
                text.substring(from, to),
                CodePoints.before(text, start, CONTEXT),
                CodePoints.after(text, end, CONTEXT));
    }
}
