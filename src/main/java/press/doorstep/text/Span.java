package press.doorstep.text;

import org.jspecify.annotations.Nullable;

/**
 * Words at a place of a story, as a W3C Web Annotation text position and text quote selector in one: {@code block} is the id of the block
 * (or list item), null in headline and standfirst; {@code [start, end)} counts code points; {@code exact} is the text between, quote marks
 * left out; {@code prefix} and {@code suffix} are up to 32 code points around it.
 */
public record Span(@Nullable String block, int start, int end, String exact, String prefix, String suffix) {}
