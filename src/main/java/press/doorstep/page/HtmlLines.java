package press.doorstep.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a pasted HTML page, in reading order. */
final class HtmlLines implements NodeVisitor {

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "svg", "iframe", "select", "object", "head");
    private static final Set<String> MARGINS = Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu");
    private static final Set<String> BREAKS = Set.of("br", "hr", "tr", "td", "th", "dt", "dd");

    private static final Pattern MARGIN_CLASS = Pattern.compile(
            "(^|[\\s_-])(nav|menu|share|sharing|social|related|recommend\\w*|newsletter|subscribe|subscription|advert\\w*|ads?|promo\\w*|sponsor\\w*"
                    + "|comments?|cookie\\w*|consent|breadcrumbs?|tags?|topics?|footer|sidebar|teaser|paywall|banner|popup|modal|most-?read|trending"
                    + "|partner\\w*|widget|toolbar|byline|author|meta|date|timestamp)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern STANDFIRST_CLASS = Pattern.compile(
            "(^|[\\s_-])(standfirst|lead|lede|dek|deck|intro|subtitle|subheadline|subhead|chapo|teaser-?text|summary|description|vorspann)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_TITLE = 500;

    private final List<Line> lines = new ArrayList<>();
    /** What a line would be at each of the elements that are open. */
    private final List<Line.Kind> kinds = new ArrayList<>(List.of(Line.Kind.TEXT));

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int unseen;
    private int links;

    private HtmlLines() {}

    static boolean isHtml(String pasted) {
        return Pattern.compile(
                        "<(p|div|article|html|body|h1|br|span|section|a)(\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE)
                .matcher(pasted)
                .find();
    }

    static List<Line> of(String html) {
        Document page = Jsoup.parse(html);
        HtmlLines lines = new HtmlLines();
        page.body().traverse(lines);
        lines.end();
        return withTitle(page, lines.lines);
    }

    /** A page without a heading of its own has its title in the head. */
    private static List<Line> withTitle(Document page, List<Line> lines) {
        boolean titled = lines.stream().anyMatch(line -> line.kind() == Line.Kind.TITLE);
        Element social = page.selectFirst("meta[property=og:title]");
        String title = social == null ? page.title() : social.attr("content");
        if (!titled && !title.isBlank() && title.length() <= LONGEST_TITLE) {
            lines.add(
                    0,
                    new Line(
                            Line.Kind.TITLE,
                            title.replaceFirst("\\s+[|–—-]\\s+[^|–—]{2,40}$", "")
                                    .strip(),
                            0));
        }
        return lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (unseen == 0) {
                String piece = words.text();
                text.append(piece);
                linked += links > 0 ? piece.strip().length() : 0;
            }
        } else if (node instanceof Element element) {
            opens(element);
        }
    }

    private void opens(Element element) {
        unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
        links += element.normalName().equals("a") ? 1 : 0;
        if (element.isBlock() || BREAKS.contains(element.normalName())) {
            end();
        }
        kinds.add(kind(kinds.get(kinds.size() - 1), element));
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.isBlock() || BREAKS.contains(element.normalName())) {
                end();
            }
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
            kinds.remove(kinds.size() - 1);
        }
    }

    private void end() {
        String line =
                text.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            lines.add(new Line(kinds.get(kinds.size() - 1), line, (double) linked / line.length()));
        }
        text.setLength(0);
        linked = 0;
    }

    /** What stands in a margin stays there whatever it is. */
    private static Line.Kind kind(Line.Kind around, Element element) {
        String name = element.normalName();
        String classes = element.className() + " " + element.id();
        boolean plain = classes.isBlank()
                || classes.length() > LONGEST_CLASS
                || name.equals("body")
                || name.equals("article")
                || name.equals("main");
        boolean marked =
                !plain && !name.matches("h\\d") && MARGIN_CLASS.matcher(classes).find();
        if (around == Line.Kind.MARGIN
                || MARGINS.contains(name)
                || element.attr("role").equals("navigation")
                || marked) {
            return Line.Kind.MARGIN;
        }
        Line.Kind kind = switch (name) {
            case "h1" -> Line.Kind.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> Line.Kind.HEADING;
            case "li" -> Line.Kind.ITEM;
            case "figcaption", "figure", "caption" -> Line.Kind.CAPTION;
            default -> around;
        };
        boolean standfirst = !plain
                && kind != Line.Kind.TITLE
                && STANDFIRST_CLASS.matcher(classes).find();
        return standfirst ? Line.Kind.STANDFIRST : kind;
    }
}
