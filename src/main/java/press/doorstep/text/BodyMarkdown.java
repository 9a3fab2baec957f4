package press.doorstep.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as CommonMark; {@link BodyReader#markdown} reads the same blocks back. What CommonMark has no signs for (quotations, persons,
 * places, figures) is HTML within it.
 */
public final class BodyMarkdown {

    private BodyMarkdown() {}

    public static String of(Body body) {
        StringBuilder markdown = new StringBuilder();
        String bullet = "";
        for (Block block : body.blocks()) {
            markdown.append(markdown.isEmpty() ? "" : "\n\n");
            bullet = block instanceof Block.Items list ? bullet(list, bullet) : "";
            markdown.append(block(block, bullet));
        }
        return markdown.toString();
    }

    private static String block(Block block, String bullet) {
        if (block instanceof Block.Paragraph paragraph) {
            return inline(paragraph.text(), paragraph.marks());
        }
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + MarkdownTags.heading(heading.text(), heading.marks());
        }
        if (block instanceof Block.Quote quote) {
            return "> " + inline(quote.text(), quote.marks()).replace("\n", "\n> ");
        }
        if (block instanceof Block.Items list) {
            return list(list, bullet);
        }
        return block instanceof Block.Separator ? "***" : BodyHtml.block(block);
    }

    private static String list(Block.Items list, String bullet) {
        StringBuilder lines = new StringBuilder();
        int number = 1;
        for (Block.Item item : list.items()) {
            String sign = (list.ordered() ? number++ + bullet : bullet) + " ";
            String text = inline(item.text(), item.marks()).replace("\n", "\n" + " ".repeat(sign.length()));
            lines.append(lines.isEmpty() ? "" : "\n").append(sign).append(text);
        }
        return lines.toString();
    }

    /** A list right behind another of its kind needs another sign, or the two would be one. */
    private static String bullet(Block.Items list, @Nullable String before) {
        if (list.ordered()) {
            return ".".equals(before) ? ")" : ".";
        }
        return "-".equals(before) ? "*" : "-";
    }

    private static String inline(String text, List<Mark> marks) {
        return MarkdownTags.paragraph(text, marks);
    }
}
