package press.doorstep.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import press.doorstep.finding.FoundQuotation;
import press.doorstep.page.CleanedPage;
import press.doorstep.text.Span;

/** The {@code [More]} at which a page folds a quotation: display, no part of the story. The quotation's {@code collapsedAfter} remembers it. */
final class FoldMarks {

    private static final Pattern MARK = Pattern.compile("\\s*\\[\\p{L}[\\p{L} .…]{0,24}]\\s*");

    private record Cut(int paragraph, int from, int to) {}

    private final StoryParts story;
    private final List<Cut> cuts = new ArrayList<>();

    FoldMarks(StoryParts story, List<FoundQuotation> found) {
        this.story = story;
        found.stream()
                .filter(quotation -> quotation.collapsedAfter() != null)
                .forEach(quotation -> add(quotation.anchor().spans()));
        // From the end, so that the places of those before hold.
        cuts.sort(Comparator.comparing(Cut::from).reversed());
    }

    private void add(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            String block = spans.get(i).block();
            int paragraph = story.paragraph(block);
            if (paragraph >= 0 && String.valueOf(block).equals(spans.get(i - 1).block())) {
                String text = story.paragraphs().get(paragraph).text();
                int from = text.offsetByCodePoints(0, spans.get(i - 1).end());
                int to = text.offsetByCodePoints(0, spans.get(i).start());
                if (MARK.matcher(text.substring(from, to)).matches()) {
                    cuts.add(new Cut(paragraph, from, to));
                }
            }
        }
    }

    /** The story without them, and they among what was dropped. */
    StoryParts cut() {
        List<CleanedPage.Paragraph> paragraphs = new ArrayList<>(story.paragraphs());
        List<CleanedPage.Dropped> dropped = new ArrayList<>(story.dropped());
        for (Cut cut : cuts) {
            CleanedPage.Paragraph paragraph = paragraphs.get(cut.paragraph());
            String text = paragraph.text();
            paragraphs.set(
                    cut.paragraph(),
                    new CleanedPage.Paragraph(
                            paragraph.heading(), text.substring(0, cut.from()) + " " + text.substring(cut.to())));
            dropped.add(
                    new CleanedPage.Dropped(text.substring(cut.from(), cut.to()).strip(), "fold-mark"));
        }
        return story.with(paragraphs, dropped);
    }
}
