package press.doorstep.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.article.BodyRequest;
import press.doorstep.page.CleanedPage;
import press.doorstep.page.CleanedPage.Dropped;
import press.doorstep.page.CleanedPage.Paragraph;
import press.doorstep.text.Block;
import press.doorstep.text.Body;
import press.doorstep.text.BodyChecks;
import press.doorstep.text.StoryText;

/** A story taken from a page, as it goes into a draft; {@code language} is null when nobody can tell. */
record StoryParts(
        @Nullable String language,
        @Nullable String headline,
        @Nullable String place,
        @Nullable String standfirst,
        List<Paragraph> paragraphs,
        List<Dropped> dropped) {

    private static final int LONGEST_HEADLINE = 500;
    private static final int LONGEST_STANDFIRST = 5_000;
    private static final int LONGEST_PLACE = 200;

    /** Several times the longest reports there are. */
    private static final int LONGEST_STORY = 500_000;

    StoryParts {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
    }

    /** What is too long for a headline or standfirst is none, and begins the story; a heading with nothing below it is the page's. */
    static StoryParts of(CleanedPage page, @Nullable String language) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String headline = fitting(page.headline(), LONGEST_HEADLINE, paragraphs);
        String standfirst = fitting(page.standfirst(), LONGEST_STANDFIRST, paragraphs);
        for (Paragraph paragraph : page.paragraphs()) {
            String text = PastedPage.seen(paragraph.text()).strip();
            if (!text.isEmpty()) {
                paragraphs.add(new Paragraph(paragraph.heading(), text));
            }
        }
        List<Dropped> dropped = new ArrayList<>(page.dropped());
        while (!paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).heading()) {
            dropped.add(new Dropped(paragraphs.remove(paragraphs.size() - 1).text(), "heading-of-nothing"));
        }
        String place = page.place();
        return new StoryParts(
                language == null ? ToldLanguage.of(page) : language,
                headline,
                place == null || place.length() > LONGEST_PLACE ? null : PastedPage.seen(place),
                standfirst,
                paragraphs,
                dropped);
    }

    private static @Nullable String fitting(@Nullable String text, int longest, List<Paragraph> paragraphs) {
        String seen = text == null ? "" : PastedPage.seen(text).strip();
        if (seen.length() > longest) {
            paragraphs.add(new Paragraph(false, seen));
        }
        return seen.isEmpty() || seen.length() > longest ? null : seen;
    }

    StoryParts with(List<Paragraph> others, List<Dropped> more) {
        return new StoryParts(language, headline, place, standfirst, others, more);
    }

    /** Refuses what cannot be a draft. */
    void requireStory() {
        if (paragraphs.isEmpty()) {
            throw RecognitionProblem.PAGE_WITHOUT_STORY
                    .because("Nothing is left of the page without its furniture.")
                    .with("dropped", DroppedView.of(dropped));
        }
        List<Integer> lengths =
                paragraphs.stream().map(paragraph -> paragraph.text().length()).toList();
        int longest = lengths.stream().max(Integer::compare).orElse(0);
        int all = lengths.stream().mapToInt(length -> length).sum();
        if (lengths.size() > BodyChecks.MOST_BLOCKS || longest > BodyChecks.LONGEST_TEXT || all > LONGEST_STORY) {
            throw RecognitionProblem.PAGE_TOO_LONG.because("There are " + lengths.size()
                    + " paragraphs; the longest has " + longest + " characters, all together have " + all + ".");
        }
    }

    private static String block(int paragraph) {
        return "b" + (paragraph + 1);
    }

    /** The number of the paragraph a block is made of; -1 when the block is none of the story. */
    int paragraph(@Nullable String block) {
        return block == null ? -1 : Integer.parseInt(block.substring(1)) - 1;
    }

    StoryText text() {
        return new StoryText(headline == null ? "" : headline, standfirst, new Body(blocks()));
    }

    BodyRequest body() {
        return new BodyRequest(new ArrayList<>(blocks()), null, null, null);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String id = block(blocks.size());
            blocks.add(
                    paragraph.heading()
                            ? new Block.Heading(id, 2, paragraph.text(), List.of())
                            : new Block.Paragraph(id, paragraph.text(), List.of()));
        }
        return blocks;
    }
}
