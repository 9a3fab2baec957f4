package press.doorstep.text;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** The inline elements that are marks. */
final class HtmlMarks {

    private HtmlMarks() {}

    static Optional<Mark> of(Element element) {
        return switch (element.normalName()) {
            case "em", "i" -> Optional.of(Mark.of(MarkType.EMPHASIS, 0, 0));
            case "strong", "b" -> Optional.of(Mark.of(MarkType.STRONG, 0, 0));
            case "a" -> WebAddress.link(element.attr("href")).map(href -> Mark.link(0, 0, href));
            case "span", "mark" -> named(element);
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> named(Element element) {
        if (!element.attr("data-quotation").isBlank()) {
            return Optional.of(Mark.quotation(0, 0, element.attr("data-quotation")));
        }
        if (!element.attr("data-speaker").isBlank()) {
            return Optional.of(new Mark(MarkType.PERSON, 0, 0, null, null, element.attr("data-speaker"), null));
        }
        if (!element.attr("data-place").isBlank()) {
            return Optional.of(new Mark(MarkType.PLACE, 0, 0, null, null, null, element.attr("data-place")));
        }
        return Optional.empty();
    }
}
