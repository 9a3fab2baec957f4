package press.doorstep.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A story folded once, for finding many quotations in it. */
public final class FoldedStory {

    /** In the order in which they are searched. */
    private final List<Passage> passages = new ArrayList<>(3);

    private FoldedStory(StoryText story) {
        passages.add(Passage.body(story.body()));
        if (story.standfirst() != null) {
            passages.add(Passage.single(Location.STANDFIRST, story.standfirst()));
        }
        passages.add(Passage.single(Location.HEADLINE, story.headline()));
    }

    public static FoldedStory of(StoryText story) {
        return new FoldedStory(story);
    }

    /**
     * The {@code occurrence}-th (from 1) place where the words stand. Places between quote marks come before places without; body comes
     * before standfirst before headline.
     */
    public Optional<Anchor> find(String words, int occurrence) {
        FoldedText wanted = FoldedText.of(words);
        List<Place> places = places(wanted);
        return occurrence < 1 || places.size() < occurrence
                ? Optional.empty()
                : Optional.of(places.get(occurrence - 1).anchor(wanted));
    }

    /** All places where the words stand, in that order. */
    public List<Anchor> findAll(String words) {
        FoldedText wanted = FoldedText.of(words);
        return places(wanted).stream().map(place -> place.anchor(wanted)).toList();
    }

    private List<Place> places(FoldedText wanted) {
        List<Place> places = new ArrayList<>();
        if (wanted.words() > 0) {
            for (Passage passage : passages) {
                passage.places(wanted).forEach(place -> places.add(new Place(passage, place)));
            }
        }
        places.sort(Comparator.comparing((Place place) -> !place.passage.isQuoted(place.pieces)));
        return places;
    }

    /** Whether the anchor's spans still say what they said, and that is the words. */
    public boolean holds(Anchor anchor, String words) {
        Optional<Passage> passage = passages.stream()
                .filter(candidate -> candidate.location() == anchor.location())
                .findFirst();
        return passage.isPresent() && passage.get().holds(anchor.spans(), FoldedText.of(words));
    }

    private record Place(Passage passage, List<WordMatch.Piece> pieces) {

        Anchor anchor(FoldedText wanted) {
            return new Anchor(passage.location(), passage.spans(pieces, wanted));
        }
    }
}
