package press.doorstep.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks a page's markup and gathers blocks. Knows which elements mean something; the rest are doors to walk through. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "object",
            "applet",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "head",
            "title",
            "link",
            "meta",
            "base",
            "canvas",
            "audio",
            "map",
            "nav",
            "dialog",
            "source",
            "track",
            "param");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "address",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "figcaption",
            "center",
            "hgroup",
            "fieldset",
            "legend",
            "pre");

    private final BlockList blocks = new BlockList();
    private final TextFlow flow = new TextFlow();
    private final HtmlQuoteMarks quoteMarks = new HtmlQuoteMarks(flow);
    private final Deque<Runnable> atEnds = new ArrayDeque<>();
    private BlockList.Kind kind = BlockList.Kind.PARAGRAPH;
    private @Nullable ItemList list;
    private int preformatted;
    private int figures;

    Body body() {
        flush();
        return blocks.body();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                flow.addLines(text.getWholeText());
            } else {
                flow.add(text.getWholeText());
            }
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || DROPPED.contains(element.normalName())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (standsAlone(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        atEnds.push(enter(element));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            atEnds.pop().run();
        }
        return FilterResult.CONTINUE;
    }

    /** Takes an element in whole, if it is one of those without text of its own. */
    private boolean standsAlone(Element element) {
        switch (element.normalName()) {
            case "br" -> breakLine();
            case "hr" -> apart(blocks::separator);
            case "img" -> HtmlMedia.image(element).ifPresent(picture -> apart(() -> blocks.image(picture)));
            case "video" -> HtmlMedia.video(element).ifPresent(video -> apart(() -> blocks.footage(video)));
            case "iframe", "embed" -> HtmlMedia.player(element).ifPresent(player -> apart(() -> blocks.embed(player)));
            case "figure" -> {
                return figure(element);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A figure of one thing is that block; of anything else, or within another, it is a door to walk through. */
    private boolean figure(Element figure) {
        if (figures > 0) {
            return false;
        }
        Optional<Runnable> block = HtmlMedia.figuredImage(figure)
                .<Runnable>map(picture -> () -> blocks.image(picture))
                .or(() -> HtmlMedia.figuredVideo(figure).map(video -> () -> blocks.footage(video)))
                .or(() -> HtmlMedia.figuredPlayer(figure).map(player -> () -> blocks.embed(player)));
        block.ifPresent(this::apart);
        return block.isPresent();
    }

    /** Begins an element and answers what ends it. */
    private Runnable enter(Element element) {
        String name = element.normalName();
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0');
            case "blockquote" -> quote();
            case "ul", "ol", "menu" -> list(name.equals("ol"));
            case "li" -> item();
            case "td", "th" -> cell();
            case "q" -> quoteMarks.around(element);
            case "figure" -> figureParts();
            default -> BLOCKS.contains(name) ? block(name.equals("pre")) : marked(element);
        };
    }

    private Runnable heading(int level) {
        flush();
        return () -> {
            if (list == null) {
                blocks.heading(level, HtmlMedia.onOneLine(flow));
            } else {
                flush();
            }
        };
    }

    private Runnable quote() {
        flush();
        BlockList.Kind outer = kind;
        kind = BlockList.Kind.QUOTE;
        return () -> {
            flush();
            kind = outer;
        };
    }

    private Runnable list(boolean ordered) {
        if (list != null) {
            // A list within a list: its items join the outer one.
            endItem();
            return this::endItem;
        }
        flush();
        ItemList items = new ItemList(ordered);
        list = items;
        return () -> {
            endItem();
            list = null;
            blocks.list(items.ordered, items.items);
            items.afterwards.forEach(Runnable::run);
        };
    }

    private Runnable item() {
        flush();
        endItem();
        return () -> {
            if (list == null) {
                flush();
            } else {
                endItem();
            }
        };
    }

    private Runnable cell() {
        if (!flow.isBlank()) {
            flow.add(" | ");
        }
        return () -> {};
    }

    private Runnable block(boolean keepsLines) {
        flush();
        preformatted += keepsLines ? 1 : 0;
        return () -> {
            flush();
            preformatted -= keepsLines ? 1 : 0;
        };
    }

    private Runnable figureParts() {
        flush();
        figures++;
        return () -> {
            flush();
            figures--;
        };
    }

    private Runnable marked(Element element) {
        boolean opened = HtmlMarks.of(element).filter(flow::open).isPresent();
        return opened ? flow::close : () -> {};
    }

    /** A single break is a line's end, a second one begins a new block: that is what those who write it mean. */
    private void breakLine() {
        if (flow.endsLine() && list == null) {
            flush();
        } else {
            flow.breakLine();
        }
    }

    private void apart(Runnable block) {
        if (list != null) {
            list.afterwards.add(block);
        } else {
            flush();
            block.run();
        }
    }

    /** Ends the running text where a block ends; within a list item that is only a line. */
    private void flush() {
        if (list == null) {
            blocks.add(kind, flow.take());
        } else if (!flow.isBlank()) {
            flow.breakLine();
        }
    }

    private void endItem() {
        TextFlow.Taken taken = flow.take();
        if (list != null && !taken.text().isEmpty()) {
            list.items.add(taken);
        }
    }

    /** A list being read; what cannot stand in an item follows the list. */
    private static final class ItemList {
        final boolean ordered;
        final List<TextFlow.Taken> items = new ArrayList<>();
        final List<Runnable> afterwards = new ArrayList<>();

        ItemList(boolean ordered) {
            this.ordered = ordered;
        }
    }
}
