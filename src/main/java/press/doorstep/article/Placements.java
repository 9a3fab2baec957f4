package press.doorstep.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Anchor;
import press.doorstep.text.Fingerprint;
import press.doorstep.text.FoldedStory;
import press.doorstep.text.Span;
import press.doorstep.text.StoryText;
import press.doorstep.text.Surroundings;

/**
 * Finds the words of a story's quotations in it, each place once. A quotation that stood somewhere is found where the text around it went; one
 * whose own words were changed is stale, even when the same words stand elsewhere.
 */
final class Placements {

    private final FoldedStory story;
    private final @Nullable StoryText textBefore;
    private @Nullable FoldedStory storyBefore;
    private final Map<String, List<Anchor>> left = new HashMap<>();
    private final Set<Anchor> taken = new HashSet<>();

    /** {@code before} is the text that the quotations were found in last; null for a story that is new. */
    Placements(StoryText text, @Nullable StoryText before) {
        story = FoldedStory.of(text);
        textBefore = before;
    }

    /** The place nearest to where the words stood {@code before}, or else to where they are {@code said} to stand; the first without either. */
    Placement next(String words, @Nullable Anchor said, @Nullable Occurrence before) {
        List<Anchor> places = places(words);
        if (places.isEmpty()) {
            places.addAll(asPrinted(words, before == null ? null : before.anchor()));
            places.addAll(places.isEmpty() ? asPrinted(words, said) : List.of());
        }
        Optional<Surroundings> stood = surroundings(before == null ? null : before.anchor());
        Optional<Anchor> found = stood.or(() -> surroundings(said))
                .map(surroundings -> surroundings.nearest(places))
                .orElseGet(() -> places.stream().findFirst())
                .filter(place -> stood.isEmpty() || stood.get().isAt(place) || noneIsLost(words));
        found.ifPresent(place -> {
            places.remove(place);
            taken.add(place);
        });
        return found.map(Placement::at).orElseGet(() -> Placement.nowhere(before));
    }

    private static Optional<Surroundings> surroundings(@Nullable Anchor was) {
        return was == null || was.spans().isEmpty() ? Optional.empty() : Optional.of(Surroundings.of(was));
    }

    private List<Anchor> places(String words) {
        return left.computeIfAbsent(Fingerprint.of(words), key -> new ArrayList<>(story.findAll(words)));
    }

    /** Where the same words stand that the story prints with other punctuation than the quotation has. */
    private List<Anchor> asPrinted(String words, @Nullable Anchor printed) {
        if (printed == null) {
            return List.of();
        }
        String wording = printed.spans().stream().map(Span::exact).collect(Collectors.joining(" "));
        return Fingerprint.of(wording).equals(Fingerprint.of(words))
                ? story.findAll(wording).stream()
                        .filter(place -> !taken.contains(place))
                        .toList()
                : List.of();
    }

    /** As many places as there were: then whatever was rewritten around the words, they themselves still stand. */
    private boolean noneIsLost(String words) {
        if (textBefore == null) {
            return true;
        }
        if (storyBefore == null) {
            storyBefore = FoldedStory.of(textBefore);
        }
        return story.findAll(words).size() >= storyBefore.findAll(words).size();
    }
}
