package press.doorstep.syndication;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What values in feeds must be, whatever the form. Each answers what is wrong, or nothing. */
final class FeedValues {

    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");
    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern RFC_822 = Pattern.compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} .+");
    private static final Instant PLAUSIBLE = Instant.parse("1990-01-01T00:00:00Z");

    /** What readers of feeds show without a second thought. */
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "blockquote",
            "br",
            "em",
            "figcaption",
            "figure",
            "h2",
            "h3",
            "h4",
            "hr",
            "img",
            "li",
            "ol",
            "p",
            "small",
            "strong",
            "ul",
            "video");

    private static final Set<String> ATTRIBUTES = Set.of(
            "alt",
            "cite",
            "controls",
            "height",
            "href",
            "poster",
            "preload",
            "reversed",
            "src",
            "srcset",
            "start",
            "title",
            "type",
            "width");

    private static final List<String> ADDRESSES = List.of("cite", "href", "poster", "src");

    private FeedValues() {}

    /** An address that means the same wherever it is read: of the web, or a name (RFC 3986, 4.3; RFC 8141). */
    static Stream<String> address(String value) {
        try {
            URI uri = new URI(value);
            boolean whole = uri.getScheme() != null && (uri.isOpaque() || uri.getHost() != null);
            return faults(whole && value.chars().allMatch(character -> character > ' ' && character < 0x7f), value);
        } catch (java.net.URISyntaxException e) {
            return Stream.of(e.getMessage());
        }
    }

    static Stream<String> language(String value) {
        return faults(LANGUAGE.matcher(value).matches(), value);
    }

    static Stream<String> rfc3339(String value) {
        try {
            return faults(RFC_3339.matcher(value).matches() && OffsetDateTime.parse(value) != null, value);
        } catch (DateTimeException e) {
            return Stream.of(e.getMessage());
        }
    }

    /** With a year of four digits; a day of the week that is another is refused by the parser. */
    static Stream<String> rfc822(String value) {
        try {
            return faults(
                    RFC_822.matcher(value).matches()
                            && ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME) != null,
                    value);
        } catch (DateTimeException e) {
            return Stream.of(e.getMessage());
        }
    }

    /** Neither before there were feeds nor to come. */
    static Stream<String> plausible(Instant time) {
        return faults(
                time.isAfter(PLAUSIBLE) && time.isBefore(Instant.now().plus(Duration.ofMinutes(10))), time.toString());
    }

    static Stream<String> filled(String value, String name) {
        return faults(!value.isBlank(), name + " is empty");
    }

    /** Elements and attributes that no reader takes out. */
    static Stream<String> safeHtml(String html) {
        return Jsoup.parseBodyFragment(html).body().children().select("*").stream()
                .flatMap(element -> Stream.concat(
                        faults(ELEMENTS.contains(element.normalName()), element.normalName()),
                        element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .filter(name -> !ATTRIBUTES.contains(name))));
    }

    /** Every reference whole: there is no page that it could be relative to. */
    static Stream<String> wholeHtml(String html) {
        return Jsoup.parseBodyFragment(html).body().select("*").stream().flatMap(FeedValues::references);
    }

    private static Stream<String> references(Element element) {
        Stream<String> plain = ADDRESSES.stream().filter(element::hasAttr).map(element::attr);
        Stream<String> renditions = Stream.of(element.attr("srcset").split(",\\s+"))
                .map(rendition -> rendition.strip().split("\\s")[0])
                .filter(address -> !address.isEmpty());
        return Stream.concat(plain, renditions).filter(address -> !address.matches("(https?:|mailto:|tel:).+"));
    }

    static Stream<String> faults(boolean kept, String breach) {
        return kept ? Stream.empty() : Stream.of(breach);
    }
}
