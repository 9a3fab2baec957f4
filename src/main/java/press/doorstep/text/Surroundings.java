package press.doorstep.text;

import java.util.List;
import java.util.Optional;

/**
 * How much a place where words stand is like the place where they stood, by what W3C Web Annotation's selectors keep of a place: the text
 * before and after (text quote selector) and the part of the story with the offset (text position selector).
 */
public final class Surroundings {

    /** As many characters on one side are enough to know a place by: more than a shared "said". */
    private static final int KNOWN_BY = 8;

    private final Location location;
    private final Span first;
    private final Span last;

    private Surroundings(Location location, List<Span> spans) {
        this.location = location;
        this.first = spans.get(0);
        this.last = spans.get(spans.size() - 1);
    }

    /** {@code was} has spans. */
    public static Surroundings of(Anchor was) {
        return new Surroundings(was.location(), was.spans());
    }

    /** Of these places the one most alike; of equals the first. */
    public Optional<Anchor> nearest(List<Anchor> places) {
        Anchor nearest = null;
        for (Anchor place : places) {
            if (nearest == null || likeness(place) > likeness(nearest)) {
                nearest = place;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The greater the more alike; text around weighs more than the part of the story, that more than the offset. */
    private double likeness(Anchor place) {
        Span begin = place.spans().get(0);
        double offsets = Math.abs(first.start() - begin.start());
        return before(place) + after(place) + (isSamePart(place) ? KNOWN_BY : 0) + 1 / (1 + offsets / 50);
    }

    /** Whether the text on both sides says that this is the place, and not merely another with the same words. */
    public boolean isAt(Anchor place) {
        boolean bare = first.prefix().isEmpty() && last.suffix().isEmpty();
        return (!bare || isSamePart(place))
                && isKnown(before(place), first.prefix())
                && isKnown(after(place), last.suffix());
    }

    private static boolean isKnown(int shared, String side) {
        return shared >= Math.min(KNOWN_BY, side.length());
    }

    private boolean isSamePart(Anchor place) {
        String block = place.spans().get(0).block();
        return place.location() == location && (block == null ? first.block() == null : block.equals(first.block()));
    }

    private int before(Anchor place) {
        return shared(
                new StringBuilder(first.prefix()).reverse(),
                new StringBuilder(place.spans().get(0).prefix()).reverse());
    }

    private int after(Anchor place) {
        return shared(last.suffix(), place.spans().get(place.spans().size() - 1).suffix());
    }

    /** How many characters both begin with. */
    private static int shared(CharSequence one, CharSequence other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
