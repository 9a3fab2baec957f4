package press.doorstep.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of a story that something is said about.
 *
 * @param exact the words as they stood when it was said
 * @param location null when the story has changed and the words stand there no more; then there are no spans
 */
public record AffectedWords(String exact, @Nullable Location location, List<Span> spans) {

    private static final int TELLING = 4;

    /** Words that stand in a story. */
    public static AffectedWords at(Anchor place) {
        return new AffectedWords(
                place.spans().stream().map(Span::exact).collect(Collectors.joining(" ")),
                place.location(),
                place.spans());
    }

    /** The same words in the story as it is now. */
    public AffectedWords in(FoldedStory story) {
        if (location == null) {
            return this;
        }
        List<Anchor> places = story.findAll(exact);
        Surroundings stood = Surroundings.of(new Anchor(location, spans));
        return stood.nearest(places)
                .filter(place -> stood.isAt(place) || (places.size() == 1 && isTelling()))
                .map(place -> new AffectedWords(exact, place.location(), place.spans()))
                .orElseGet(() -> new AffectedWords(exact, null, List.of()));
    }

    /** So many words are these very words wherever they stand; fewer may be others that only read the same. */
    private boolean isTelling() {
        return FoldedText.of(exact).words() >= TELLING;
    }
}
