package press.doorstep.finding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Block;
import press.doorstep.text.StoryText;

/** A story in which quotations are sought; without a language it is told from the words. */
public record StoryToSearch(
        @Nullable Language language,
        @Nullable String headline,
        @Nullable String standfirst,
        List<Paragraph> paragraphs) {

    /** The text of a block or list item, with its id. */
    public record Paragraph(String block, String text) {}

    public StoryToSearch {
        paragraphs = List.copyOf(paragraphs);
    }

    public static StoryToSearch of(@Nullable Language language, StoryText story) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            if (block instanceof Block.Prose prose) {
                paragraphs.add(new Paragraph(prose.id(), prose.text()));
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> paragraphs.add(new Paragraph(item.id(), item.text())));
            }
        }
        return new StoryToSearch(language, story.headline(), story.standfirst(), paragraphs);
    }
}
