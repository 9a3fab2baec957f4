package press.doorstep.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Fingerprint;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.StoryText;

/** Finds the words of a story's quotations in it, one after the other: words listed twice are looked for in two places. */
final class Placements {

    private final FoldedStory story;
    private final Map<String, Integer> found = new HashMap<>();

    Placements(StoryText text) {
        story = FoldedStory.of(text);
    }

    Placement next(String words, @Nullable Anchoring before) {
        int ordinal = found.merge(Fingerprint.of(words), 1, Integer::sum);
        Optional<Anchor> anchor = story.find(words, ordinal);
        return anchor.map(Placement::at).orElseGet(() -> Placement.nowhere(before));
    }
}
