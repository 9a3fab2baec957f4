package press.doorstep.syndication;

import static press.doorstep.syndication.Elements.ATOM;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What feeds of RSS and of Atom both keep to. */
final class XmlFeedRules {

    private static final Set<String> RELATIONS = Set.of(
            "self",
            "alternate",
            "related",
            "enclosure",
            "via",
            "first",
            "current",
            "next",
            "previous",
            "last",
            "prev-archive",
            "next-archive",
            "hub");

    private static final List<String> DATES = List.of("pubDate", "lastBuildDate", "published", "updated");

    static final List<FeedRule> ALL = List.of(
            new FeedRule(
                    "media-type",
                    "RFC 4287, 7; RFC 7303, 3; RSS Best Practices Profile",
                    feed -> FeedValues.faults(
                            feed.mediaType.matches("application/(rss|atom)\\+xml;charset=UTF-8")
                                    && feed.text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
                            feed.mediaType)),
            new FeedRule(
                    "characters",
                    "XML 1.0, 2.2",
                    feed -> feed.text
                            .codePoints()
                            .filter(point -> (point >= 0x7f && point <= 0x9f) || (point & 0xfffe) == 0xfffe)
                            .mapToObj(Integer::toHexString)),
            new FeedRule("self-is-the-address", "RFC 4287, 4.2.7.2; WebSub, 4; RSS Best Practices Profile", feed -> {
                List<String> self = links(feed.root(), "self")
                        .map(link -> link.getAttribute("href"))
                        .toList();
                return FeedValues.faults(self.equals(List.of(feed.address)), self.toString());
            }),
            new FeedRule(
                    "self-has-its-type",
                    "RFC 4287, 4.2.7.3",
                    feed -> links(feed.root(), "self")
                            .map(link -> link.getAttribute("type"))
                            .filter(type -> !feed.mediaType.startsWith(type) || type.isEmpty())),
            new FeedRule(
                    "link-relations",
                    "RFC 4287, 4.2.7.2; RFC 8288, 2.1",
                    feed -> Elements.all(feed.root(), ATOM, "link")
                            .map(link -> link.getAttribute("rel"))
                            .filter(relation -> !RELATIONS.contains(relation))),
            new FeedRule(
                    "page-links-once",
                    "RFC 5005, 3",
                    feed -> Stream.of("first", "current", "next", "previous", "prev-archive")
                            .filter(relation -> links(feed.root(), relation).count() > 1)),
            new FeedRule(
                    "page-links-lead-elsewhere",
                    "RFC 5005, 3 and 4",
                    feed -> Stream.of("next", "previous", "prev-archive")
                            .flatMap(relation -> links(feed.root(), relation))
                            .map(link -> link.getAttribute("href"))
                            .filter(feed.address::equals)),
            new FeedRule(
                    "attributes-are-addresses",
                    "RFC 3986, 4.3; RFC 4287, 4.2.7.1; Media RSS, media:content",
                    feed -> Elements.all(feed.root())
                            .flatMap(element -> Stream.of("href", "url", "domain", "scheme")
                                    .filter(element::hasAttribute)
                                    .map(element::getAttribute))
                            .flatMap(FeedValues::address)),
            new FeedRule(
                    "media-types-of-links",
                    "RFC 4287, 4.2.7.3; RFC 6838, 4.2",
                    feed -> Elements.all(feed.root(), ATOM, "link")
                            .filter(link -> link.hasAttribute("type"))
                            .map(link -> link.getAttribute("type"))
                            .filter(type -> !type.matches("[a-z]+/[a-z0-9.+-]+"))),
            new FeedRule(
                    "dates-are-plausible",
                    "W3C Feed Validation Service, ImplausibleDate",
                    feed -> Elements.all(feed.root())
                            .filter(element -> DATES.contains(element.getLocalName()))
                            .flatMap(element -> time(element.getTextContent()))
                            .flatMap(FeedValues::plausible)),
            new FeedRule(
                    "html-is-safe",
                    "W3C Feed Validation Service, SecurityRisk and SecurityRiskAttr",
                    feed -> html(feed.root()).flatMap(FeedValues::safeHtml)),
            new FeedRule(
                    "html-is-whole",
                    "W3C Feed Validation Service, ContainsRelRef; RSS Best Practices Profile",
                    feed -> html(feed.root()).flatMap(FeedValues::wholeHtml)));

    private XmlFeedRules() {}

    /** Of the feed itself. */
    static Stream<Element> links(Element root, String relation) {
        Element head = root.getLocalName().equals("rss")
                ? Elements.in(root, null, "channel").get(0)
                : root;
        return Elements.in(head, ATOM, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation));
    }

    /** What is to be read as HTML. */
    private static Stream<String> html(Element root) {
        return Elements.all(root)
                .filter(element -> element.getLocalName().equals("encoded")
                        || element.getAttribute("type").equals("html")
                        || (element.getNamespaceURI() == null
                                && element.getLocalName().equals("description")))
                .map(Element::getTextContent);
    }

    /** Nothing for what is no date: other rules say so. */
    private static Stream<Instant> time(String date) {
        try {
            return Stream.of(
                    date.startsWith("1") || date.startsWith("2")
                            ? OffsetDateTime.parse(date).toInstant()
                            : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (java.time.DateTimeException e) {
            return Stream.empty();
        }
    }
}
