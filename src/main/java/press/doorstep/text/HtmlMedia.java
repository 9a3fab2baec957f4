package press.doorstep.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Images, videos and players in markup, with what a figure says of them. */
final class HtmlMedia {

    /** Somebody else's player or post. */
    record Player(
            String url, @Nullable String provider, @Nullable String title) {}

    private static final Set<String> WITHOUT_TEXT =
            Set.of("figcaption", "video", "iframe", "noscript", "script", "style");

    private HtmlMedia() {}

    static Optional<Picture> image(Element img) {
        return WebAddress.web(img.attr("src")).map(url -> picture(url, img, text(img, "title"), null));
    }

    /** The picture of a figure, if it has one and says no more than a caption. */
    static Optional<Picture> figuredImage(Element figure) {
        return only(figure, "img")
                .flatMap(img ->
                        WebAddress.web(img.attr("src")).map(url -> picture(url, img, caption(figure), credit(figure))));
    }

    static Optional<Video> video(Element video) {
        return videoAddress(video).map(url -> footage(url, video, null, null));
    }

    static Optional<Video> figuredVideo(Element figure) {
        return only(figure, "video")
                .flatMap(video -> videoAddress(video).map(url -> footage(url, video, caption(figure), credit(figure))));
    }

    static Optional<Player> player(Element frame) {
        return WebAddress.web(frame.attr("src")).map(url -> new Player(url, Providers.of(url), text(frame, "title")));
    }

    static Optional<Player> figuredPlayer(Element figure) {
        Optional<Player> framed = only(figure, "iframe")
                .flatMap(HtmlMedia::player)
                .map(player -> new Player(player.url(), player.provider(), first(player.title(), caption(figure))));
        return framed.or(
                () -> figure.hasClass("embed") ? child(figure, "a").flatMap(HtmlMedia::ours) : Optional.empty());
    }

    /** A player as {@link BodyHtml} writes it: a link, because whose markup it is decides the page that shows it. */
    private static Optional<Player> ours(Element link) {
        return WebAddress.web(link.attr("href")).map(url -> {
            String title = words(link, List.of());
            return new Player(url, text(link, "data-provider"), url.equals(title) ? null : title);
        });
    }

    private static Picture picture(String url, Element img, @Nullable String caption, @Nullable String credit) {
        return new Picture(
                url,
                img.hasAttr("alt") ? img.attr("alt").strip() : null,
                caption,
                credit,
                number(img, "width"),
                number(img, "height"),
                Renditions.focalPoint(img.attr("data-focal-point")),
                Renditions.read(img.attr("srcset"), img.attr("data-heights")),
                text(img, "data-usage-terms"));
    }

    private static Video footage(String url, Element video, @Nullable String caption, @Nullable String credit) {
        return new Video(
                url,
                WebAddress.web(video.attr("poster")).orElse(null),
                text(video, "title"),
                caption,
                credit,
                number(video, "data-duration"),
                text(video, "data-usage-terms"));
    }

    private static Optional<String> videoAddress(Element video) {
        return WebAddress.web(video.attr("src"))
                .or(() -> child(video, "source").flatMap(source -> WebAddress.web(source.attr("src"))));
    }

    private static @Nullable String caption(Element figure) {
        return child(figure, "figcaption")
                .map(caption -> words(caption, caption.select(".credit")))
                .orElse(null);
    }

    private static @Nullable String credit(Element figure) {
        return child(figure, "figcaption .credit")
                .map(credit -> words(credit, List.of()))
                .orElse(null);
    }

    /** The text of an element with the line breaks it has, some parts left out; null when there is none. */
    private static @Nullable String words(Element element, List<Element> without) {
        TextFlow flow = new TextFlow();
        element.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                flow.add(text.getWholeText());
            } else if (node.nameIs("br")) {
                flow.breakLine();
            }
            return without.contains(node) ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        String words = flow.take().text();
        return words.isEmpty() ? null : words;
    }

    private static @Nullable String text(Element element, String attribute) {
        String text = element.attr(attribute).strip();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable Integer number(Element element, String attribute) {
        String digits = element.attr(attribute).strip();
        return digits.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(digits) : null;
    }

    private static Optional<Element> child(Element element, String query) {
        List<Element> found = element.select(query);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    private static Optional<Element> only(Element figure, String query) {
        List<Element> found = figure.select(query);
        return found.size() == 1 && !hasText(figure) ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether there is text beside captions and what players show where they cannot play. */
    private static boolean hasText(Element figure) {
        boolean[] text = {false};
        figure.filter((node, depth) -> {
            text[0] |= node instanceof TextNode words && !words.isBlank();
            boolean skipped = node instanceof Element element && WITHOUT_TEXT.contains(element.normalName());
            return skipped ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
        });
        return text[0];
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
