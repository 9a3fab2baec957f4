package press.doorstep.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks a page's markup and gathers blocks. Knows which elements mean something; the rest are doors to walk through. */
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> DROPPED = names(
            "script style noscript template svg math object applet button input select textarea title link meta base canvas audio map"
                    + " nav dialog source track param");

    private static final Set<String> BLOCKS = names(
            "p div section article main aside header footer address details summary dl dt dd table caption tbody thead tfoot tr"
                    + " figcaption center hgroup fieldset legend form");

    /** A gallery is a figure of figures; nothing is deeper. */
    private static final int DEEPEST_FIGURES = 3;

    private static final Runnable NOTHING = () -> {};

    private final Gathering gathering = new Gathering();
    private final HtmlQuoteMarks quoteMarks = new HtmlQuoteMarks(gathering.flow);
    private final Deque<Runnable> atEnds = new ArrayDeque<>();
    private int preformatted;
    private int figures;

    Body body() {
        gathering.endBlock();
        return gathering.blocks.body();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        boolean left =
                !(node instanceof Element element) || DROPPED.contains(element.normalName()) || standsAlone(element);
        if (left) {
            return FilterResult.SKIP_ENTIRELY;
        }
        atEnds.push(enter((Element) node));
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            atEnds.pop().run();
        }
        return FilterResult.CONTINUE;
    }

    private void text(String text) {
        if (preformatted > 0) {
            gathering.flow.addLines(text);
        } else {
            gathering.flow.add(text);
        }
    }

    /** Takes an element in whole, if it is one of those without running text of its own. */
    private boolean standsAlone(Element element) {
        Optional<Runnable> block = Optional.empty();
        switch (element.normalName()) {
            case "br" -> gathering.breakLine();
            case "hr" -> block = Optional.of(gathering.blocks::separator);
            case "img" -> block = HtmlMedia.image(element).map(this::image);
            case "video" -> block = HtmlMedia.video(element).map(this::footage);
            case "iframe", "embed" -> block = HtmlMedia.player(element).map(this::embed);
            case "figure" -> block = figures < DEEPEST_FIGURES ? figured(element) : Optional.empty();
            default -> {
                return false;
            }
        }
        block.ifPresent(gathering::apart);
        return block.isPresent() || !element.normalName().equals("figure");
    }

    /** A figure of one thing is that block; of anything else it is a door to walk through. */
    private Optional<Runnable> figured(Element figure) {
        return HtmlMedia.figuredImage(figure)
                .map(this::image)
                .or(() -> HtmlMedia.figuredVideo(figure).map(this::footage))
                .or(() -> HtmlMedia.figuredPlayer(figure).map(this::embed));
    }

    private Runnable image(Picture picture) {
        return () -> gathering.blocks.image(picture);
    }

    private Runnable footage(Video video) {
        return () -> gathering.blocks.footage(video);
    }

    private Runnable embed(HtmlMedia.Player player) {
        return () -> gathering.blocks.embed(player);
    }

    /** Begins an element and answers what ends it. */
    private Runnable enter(Element element) {
        String name = element.normalName();
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> gathering.heading(name.charAt(1) - '0');
            case "blockquote" -> gathering.quote();
            case "ul", "menu" -> gathering.list(false);
            case "ol" -> gathering.list(true);
            case "li" -> gathering.item();
            case "td", "th" -> cell();
            case "q" -> quoteMarks.around(element);
            case "pre" -> preformatted();
            case "figure" -> figure();
            default -> BLOCKS.contains(name) ? gathering.block() : marked(element);
        };
    }

    private Runnable cell() {
        if (!gathering.flow.isBlank()) {
            gathering.flow.add(" | ");
        }
        return NOTHING;
    }

    private Runnable preformatted() {
        Runnable atEnd = gathering.block();
        preformatted++;
        return () -> {
            atEnd.run();
            preformatted--;
        };
    }

    private Runnable figure() {
        Runnable atEnd = gathering.block();
        figures++;
        return () -> {
            atEnd.run();
            figures--;
        };
    }

    private Runnable marked(Element element) {
        boolean opened = HtmlMarks.of(element).filter(gathering.flow::open).isPresent();
        return opened ? gathering.flow::close : NOTHING;
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" "));
    }
}
