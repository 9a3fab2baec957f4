package press.doorstep.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.Language;

/** The story of a page and what of the page is none of it. */
public record CleanedPage(
        Language language,
        @Nullable String headline,
        @Nullable String place,
        @Nullable String standfirst,
        List<Paragraph> paragraphs,
        List<Dropped> dropped) {

    /** A paragraph or intermediate heading of the story. */
    public record Paragraph(boolean heading, String text) {}

    /** Words that were left out, and the rule that left them out. */
    public record Dropped(String text, String rule) {}

    public CleanedPage {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
    }
}
