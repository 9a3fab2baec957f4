package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Typography;

/** Writes a quotation ready to be shown, as HTML and as text, in its own language. */
final class CardWriter {

    private final JsonNode quotation;
    private final String link;
    private final Typography typography;

    /** {@code link} leads to the words. */
    CardWriter(JsonNode quotation, String link) {
        this.quotation = quotation;
        this.link = link;
        this.typography = Typography.of(text(quotation, "language", "und"));
    }

    byte[] write() {
        return new Json()
                .object()
                .text("id", text(quotation, "id", ""))
                .text("slug", text(quotation, "slug", ""))
                .text("url", text(quotation, "url", ""))
                .text("language", text(quotation, "language", ""))
                .text("direction", typography.direction())
                .text("verification", text(quotation, "verification", ""))
                .text("link", link)
                .text("html", html())
                .text("shareText", shareText())
                .end()
                .bytes();
    }

    private String html() {
        StringBuilder html = new StringBuilder("<figure class=\"quotation\" lang=\"")
                .append(escaped(text(quotation, "language", "")))
                .append("\" dir=\"")
                .append(typography.direction())
                .append("\"><blockquote cite=\"")
                .append(escaped(link))
                .append("\"><p>")
                .append(escaped(typography.quoted(words())).replace("\n", "<br>"))
                .append("</p></blockquote><figcaption>");
        List<String> parts = new ArrayList<>();
        Stream.ofNullable(name()).forEach(name -> parts.add("<span class=\"speaker\">" + escaped(name) + "</span>"));
        Stream.ofNullable(role()).forEach(role -> parts.add("<span class=\"role\">" + escaped(role) + "</span>"));
        Stream.ofNullable(day())
                .forEach(day -> parts.add("<time datetime=\"" + datetime() + "\">" + escaped(day) + "</time>"));
        JsonNode story = quotation.path("firstPublished").path("article");
        parts.add("<cite lang=\"" + escaped(text(story, "language", "")) + "\" dir=\"auto\"><a href=\"" + escaped(link)
                + "\">" + escaped(text(story, "headline", "")) + "</a></cite>");
        return html.append(String.join(typography.comma(), parts))
                .append("</figcaption></figure>")
                .toString();
    }

    private String shareText() {
        String by = Stream.of(name(), role(), day())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + typography.comma() + other)
                .map(all -> " — " + all)
                .orElse("");
        return typography.quoted(words()) + by + "\n" + link;
    }

    private String words() {
        return text(quotation, "text", "");
    }

    private @Nullable String name() {
        JsonNode name = quotation.path("speaker").path("name");
        return name.isTextual() ? name.textValue() : quotation.path("saidBy").textValue();
    }

    /** The office held when the words were said. */
    private @Nullable String role() {
        JsonNode role = quotation.path("speaker").path("role");
        JsonNode organisation = role.path("organisation");
        return organisation.isTextual()
                ? text(role, "title", "") + typography.comma() + organisation.textValue()
                : role.path("title").textValue();
    }

    private @Nullable String day() {
        JsonNode day = quotation.path("saidOn");
        return day.isTextual()
                ? typography.day(LocalDate.parse(day.textValue()), text(quotation, "saidOnPrecision", "day"))
                : null;
    }

    /** As much of the day as is known. */
    private String datetime() {
        String day = text(quotation, "saidOn", "");
        return switch (text(quotation, "saidOnPrecision", "day")) {
            case "year" -> day.substring(0, 4);
            case "month" -> day.substring(0, 7);
            default -> day;
        };
    }

    private static String text(JsonNode node, String member, String otherwise) {
        return node.path(member).asText(otherwise);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
