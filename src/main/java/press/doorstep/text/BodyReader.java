package press.doorstep.text;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/**
 * Reads what an editor or a machine wrote into blocks with the ids {@code b1}, {@code b2}, … Markup outside the block model is dropped,
 * its text kept; scripts, styles and forms go with their content.
 */
public final class BodyReader {

    private static final Parser COMMONMARK = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private BodyReader() {}

    /** Plain text: a blank line ends a paragraph, a single line end within one is kept. */
    public static Body text(String text) {
        BlockList blocks = new BlockList();
        for (String paragraph : Lines.paragraphs(text)) {
            TextFlow flow = new TextFlow();
            flow.addLines(paragraph);
            blocks.add(BlockList.Kind.PARAGRAPH, flow.take());
        }
        return blocks.body();
    }

    /**
     * CommonMark. HTML inside it is read as {@link #html} reads it, so there is one list of what is let through. What was made to wear
     * the parser out is taken as plain text.
     */
    public static Body markdown(String markdown) {
        if (MarkdownCost.isExcessive(markdown)) {
            return text(markdown);
        }
        try {
            return html(RENDERER.render(COMMONMARK.parse(markdown)));
        } catch (StackOverflowError nestedBeyondReason) {
            // Parser and renderer recurse; both only read and build, so nothing is left half done.
            return text(markdown);
        }
    }

    /** HTML, whole pages included: what the block model knows is kept. */
    public static Body html(String html) {
        HtmlBlocks reading = new HtmlBlocks();
        Jsoup.parse(html).body().filter(reading);
        return reading.body();
    }
}
