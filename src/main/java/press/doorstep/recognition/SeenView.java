package press.doorstep.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Location;
import press.doorstep.text.Span;

/** A place of a draft that names somebody or something. */
record SeenView(
        Location location, @Nullable String block, int start, int end, String exact, String prefix, String suffix) {

    private static final int MOST = 5;

    /** The first few. */
    static List<SeenView> of(List<Anchor> anchors) {
        return anchors.stream()
                .limit(MOST)
                .map(anchor -> of(anchor.location(), anchor.spans().get(0)))
                .toList();
    }

    private static SeenView of(Location location, Span span) {
        return new SeenView(
                location, span.block(), span.start(), span.end(), span.exact(), span.prefix(), span.suffix());
    }
}
