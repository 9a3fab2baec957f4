package press.doorstep.finding;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Location;
import press.doorstep.text.Span;

/** A text of the story by itself: headline, standfirst or block; turns places in it into spans that count code points. */
final class Passage {

    private static final int CONTEXT = 32;

    private final Location location;
    private final @Nullable String block;
    private final String text;
    private final boolean plain;

    Passage(Location location, @Nullable String block, String text) {
        this.location = location;
        this.block = block;
        this.text = text;
        this.plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    Location location() {
        return location;
    }

    String text() {
        return text;
    }

    /** The span of {@code [start, end)} in UTF-16 units. */
    Span span(int start, int end) {
        int before = back(start);
        int after = forth(end);
        return new Span(
                block,
                codePoints(start),
                codePoints(end),
                text.substring(start, end),
                text.substring(before, start),
                text.substring(end, after));
    }

    private int codePoints(int units) {
        return plain ? units : text.codePointCount(0, units);
    }

    private int back(int from) {
        int count = Math.min(CONTEXT, plain ? from : text.codePointCount(Math.max(0, from - 2 * CONTEXT), from));
        return text.offsetByCodePoints(from, -count);
    }

    private int forth(int from) {
        int count = Math.min(
                CONTEXT,
                plain ? text.length() - from : text.codePointCount(from, Math.min(text.length(), from + 2 * CONTEXT)));
        return text.offsetByCodePoints(from, count);
    }
}
