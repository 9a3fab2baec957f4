package press.doorstep.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a story that is text by itself: headline, standfirst, a block or a list's item.
 *
 * @param block the id of the block or item; null in headline and standfirst
 */
public record StoryPart(Location location, @Nullable String block, String text) {

    private static final int CONTEXT = 32;

    /** All parts in reading order; a missing standfirst is none. */
    public static List<StoryPart> of(StoryText story) {
        List<StoryPart> parts = new ArrayList<>();
        parts.add(new StoryPart(Location.HEADLINE, null, story.headline()));
        if (story.standfirst() != null) {
            parts.add(new StoryPart(Location.STANDFIRST, null, story.standfirst()));
        }
        parts.addAll(of(story.body()));
        return parts;
    }

    /** Blocks without text are none. */
    static List<StoryPart> of(Body body) {
        List<StoryPart> parts = new ArrayList<>();
        for (Block block : body.blocks()) {
            if (block instanceof Block.Prose prose) {
                parts.add(new StoryPart(Location.BLOCK, prose.id(), prose.text()));
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> parts.add(new StoryPart(Location.BLOCK, item.id(), item.text())));
            }
        }
        return parts;
    }

    /** The words at {@code [start, end)}, in code points, with what stands around them. */
    public Span span(int start, int end) {
        return new Span(
                block,
                start,
                end,
                CodePoints.slice(text, start, end),
                CodePoints.before(text, start, CONTEXT),
                CodePoints.after(text, end, CONTEXT));
    }
}
