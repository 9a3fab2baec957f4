package press.doorstep.article;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Span;

/**
 * Where words stand in a story, or that they do not.
 *
 * @param stood where words that are stale stood last
 */
record Placement(
        Anchoring anchoring,
        @Nullable String location,
        List<Span> spans,
        @Nullable Anchor stood) {

    static Placement at(Anchor anchor) {
        return new Placement(
                Anchoring.ANCHORED,
                anchor.location().name().toLowerCase(Locale.ROOT),
                List.copyOf(anchor.spans()),
                null);
    }

    /** {@code before} is how it was before the edit that is being made, if there is a before. */
    static Placement nowhere(@Nullable Occurrence before) {
        return before == null || before.anchoring() == Anchoring.UNANCHORED
                ? new Placement(Anchoring.UNANCHORED, null, List.of(), null)
                : new Placement(Anchoring.STALE, null, List.of(), before.stoodLast());
    }
}
