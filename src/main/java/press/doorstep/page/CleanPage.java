package press.doorstep.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import press.doorstep.finding.Language;

/** Takes a pasted page apart into its story and its furniture. */
public final class CleanPage {

    private static final int LONGEST_HEADLINE = 220;
    private static final int LONGEST_STANDFIRST = 320;

    /** {@code pasted} is the plain text or the HTML of a page; any text will do. */
    public CleanedPage clean(String pasted) {
        return HtmlLines.isHtml(pasted) ? cleanHtml(pasted) : cleanText(pasted);
    }

    public CleanedPage cleanHtml(String html) {
        return clean(HtmlLines.of(html));
    }

    public CleanedPage cleanText(String text) {
        return clean(TextLines.of(text));
    }

    private static CleanedPage clean(List<Line> lines) {
        List<CleanedPage.Dropped> dropped = new ArrayList<>();
        List<Line> story = story(lines, dropped);
        String headline = takeHeadline(story);
        String standfirst = takeStandfirst(story);
        Dateline dateline = story.isEmpty() ? null : Dateline.of(story.get(0).text());
        List<CleanedPage.Paragraph> paragraphs = paragraphs(story, dateline, dropped);
        List<String> texts =
                paragraphs.stream().map(CleanedPage.Paragraph::text).toList();
        Language language =
                Language.told(String.join("\n", texts.subList(0, Math.min(texts.size(), 20))) + " " + headline);
        String place = dateline == null ? null : dateline.place();
        if (place == null && headline != null) {
            place = PlaceOfHeadline.of(language, headline, texts);
        }
        return new CleanedPage(language, headline, place, standfirst, paragraphs, dropped);
    }

    private static List<LineRule> rules() {
        return List.of(
                new MarginLine(),
                new RelatedHeadlines(),
                new FurniturePhrase(),
                new CaptionLine(),
                new DateOrByline(),
                new RightsLine(),
                new LinksOnly());
    }

    /** Every rule sees every line, so that it knows where in the page it is. */
    private static List<Line> story(List<Line> lines, List<CleanedPage.Dropped> dropped) {
        List<LineRule> rules = rules();
        List<Line> story = new ArrayList<>();
        for (Line line : lines) {
            LineRule first = null;
            for (LineRule rule : rules) {
                first = rule.drops(line) && first == null ? rule : first;
            }
            if (first == null) {
                story.add(line);
            } else {
                dropped.add(new CleanedPage.Dropped(line.text(), first.name()));
            }
        }
        return story;
    }

    /** The page's own title, else the first line when it is none of a paragraph. */
    private static @Nullable String takeHeadline(List<Line> story) {
        for (int i = 0; i < story.size(); i++) {
            if (story.get(i).kind() == Line.Kind.TITLE) {
                String headline = story.get(i).text();
                story.removeIf(
                        line -> line.kind() == Line.Kind.TITLE || line.text().equals(headline));
                return headline;
            }
        }
        boolean label = story.size() > 1
                && story.get(0).text().length() <= LONGEST_HEADLINE
                && (!story.get(0).endsSentence()
                        || story.get(0).text().endsWith("?")
                        || story.get(0).text().endsWith("!"))
                && Dateline.of(story.get(0).text()) == null;
        return label ? story.remove(0).text() : null;
    }

    /** Marked as one by the page, or a heading or line without a full stop right under the headline. */
    private static @Nullable String takeStandfirst(List<Line> story) {
        for (int i = 0; i < Math.min(3, story.size()); i++) {
            if (story.get(i).kind() == Line.Kind.STANDFIRST) {
                return story.remove(i).text();
            }
        }
        boolean under = story.size() > 2
                && story.get(0).text().length() <= LONGEST_STANDFIRST
                && (story.get(0).kind() == Line.Kind.HEADING
                        || Dateline.of(story.get(1).text()) != null)
                && Dateline.of(story.get(0).text()) == null;
        return under ? story.remove(0).text() : null;
    }

    private static List<CleanedPage.Paragraph> paragraphs(
            List<Line> story, @Nullable Dateline dateline, List<CleanedPage.Dropped> dropped) {
        List<CleanedPage.Paragraph> paragraphs = new ArrayList<>();
        for (Line line : story) {
            String text = line.text();
            if (paragraphs.isEmpty() && dateline != null) {
                dropped.add(new CleanedPage.Dropped(
                        text.substring(0, text.length() - dateline.rest().length())
                                .strip(),
                        "dateline"));
                text = dateline.rest();
            }
            paragraphs.add(new CleanedPage.Paragraph(line.kind() == Line.Kind.HEADING, text));
        }
        return paragraphs;
    }
}
