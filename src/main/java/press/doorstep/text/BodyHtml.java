package press.doorstep.text;

import java.util.List;
import java.util.stream.Collectors;

/** A body as HTML, a block a line; {@link BodyReader#html} reads the same blocks back. */
public final class BodyHtml {

    private BodyHtml() {}

    public static String of(Body body) {
        return body.blocks().stream().map(BodyHtml::block).collect(Collectors.joining("\n"));
    }

    static String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + inline(paragraph.text(), paragraph.marks()) + "</p>";
        }
        if (block instanceof Block.Heading heading) {
            String tag = "h" + heading.level() + ">";
            return "<" + tag + inline(heading.text(), heading.marks()) + "</" + tag;
        }
        if (block instanceof Block.Quote quote) {
            return "<blockquote><p>" + inline(quote.text(), quote.marks()) + "</p></blockquote>";
        }
        if (block instanceof Block.Items list) {
            return list(list);
        }
        return apart(block);
    }

    private static String list(Block.Items list) {
        String tag = list.ordered() ? "ol>" : "ul>";
        return list.items().stream()
                .map(item -> "<li>" + inline(item.text(), item.marks()) + "</li>")
                .collect(Collectors.joining("", "<" + tag, "</" + tag));
    }

    private static String apart(Block block) {
        if (block instanceof Block.Image image) {
            return HtmlFigures.image(image.image());
        }
        if (block instanceof Block.Footage footage) {
            return HtmlFigures.video(footage.video());
        }
        if (block instanceof Block.Embed embed) {
            return HtmlFigures.embed(embed);
        }
        return "<hr>";
    }

    static String inline(String text, List<Mark> marks) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        Inlines.play(text, marks, new HtmlTags(html));
        return html.toString();
    }
}
