package press.doorstep.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.AffectedWords;
import press.doorstep.text.Anchor;
import press.doorstep.text.Checks;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.StoryText;

/** Finds the words that a correction is said to be about in the story as readers get it with the correction. */
final class AffectedPlaces {

    static final int MOST = 50;
    private static final int LONGEST = 2_000;

    private final FoldedStory story;
    private final Checks checks;

    private AffectedPlaces(StoryText story, Checks checks) {
        this.story = FoldedStory.of(story);
        this.checks = checks;
    }

    /** Those that stand in the story; the others are faults under the pointer. */
    static List<AffectedWords> find(
            List<@Nullable AffectedRequest> sent, String pointer, StoryText story, Checks checks) {
        if (sent.isEmpty()) {
            return List.of();
        }
        if (sent.size() > MOST) {
            checks.fault(pointer, "Must name at most " + MOST + " places.");
            return List.of();
        }
        AffectedPlaces places = new AffectedPlaces(story, checks);
        List<AffectedWords> found = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Anchor place = places.find(sent.get(i), pointer + "/" + i);
            if (place != null) {
                found.add(AffectedWords.at(place));
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Anchor find(@Nullable AffectedRequest wanted, String pointer) {
        String words = wanted == null ? null : checks.line(pointer + "/exact", wanted.exact(), LONGEST);
        if (wanted == null || words == null) {
            checks.fault(pointer + "/exact", "Must be there: words of the story.");
            return null;
        }
        List<Anchor> places = story.findAll(words).stream()
                .filter(place -> wanted.location() == null || place.location() == wanted.location())
                .filter(place -> wanted.block() == null
                        || Objects.equals(place.spans().get(0).block(), wanted.block()))
                .toList();
        int occurrence = wanted.occurrence() == null ? 1 : wanted.occurrence();
        if (places.isEmpty()) {
            checks.fault(pointer + "/exact", "Does not stand in the story as readers get it with the correction.");
            return null;
        }
        if (occurrence < 1 || occurrence > places.size()) {
            checks.fault(pointer + "/occurrence", "The words stand there " + places.size() + " times.");
            return null;
        }
        return places.get(occurrence - 1);
    }
}
