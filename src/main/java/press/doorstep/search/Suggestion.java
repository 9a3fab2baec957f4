package press.doorstep.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may be about to type.
 *
 * @param text the name or headline that is like what was typed
 * @param language its language; null for an alias
 * @param spans what of it was typed, in code points
 * @param html the text escaped, with {@code <mark>} around the spans
 */
public record Suggestion(
        Kind kind,
        UUID id,
        String slug,
        String url,
        String text,
        @Nullable String language,
        List<MarkedText.MarkedSpan> spans,
        String html) {}
