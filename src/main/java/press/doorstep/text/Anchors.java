package press.doorstep.text;

import java.util.Optional;

/** Finds words in a story, and tells whether they still stand where they were found. */
public final class Anchors {

    private Anchors() {}

    /** As {@link FoldedStory#find}; for several quotations of one story fold it once. */
    public static Optional<Anchor> find(StoryText story, String words, int occurrence) {
        return FoldedStory.of(story).find(words, occurrence);
    }

    /** As {@link FoldedStory#holds}. */
    public static boolean holds(StoryText story, Anchor anchor, String words) {
        return FoldedStory.of(story).holds(anchor, words);
    }
}
