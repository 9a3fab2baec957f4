package press.doorstep.syndication;

import static press.doorstep.syndication.Elements.ATOM;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What Atom 1.0 (RFC 4287), its pages and archives (RFC 5005) and its tombstones (RFC 6721) want, of what we write of them. */
final class AtomRules {

    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";

    private static final Set<String> OF_FEEDS = Set.of(
            "author",
            "category",
            "contributor",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated",
            "entry");

    private static final Set<String> OF_ENTRIES = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");

    private static final List<String> OFTEN = List.of("author", "category", "contributor", "link", "entry");

    static final List<FeedRule> ALL = List.of(
            new FeedRule(
                    "feed-is-the-root",
                    "RFC 4287, 2",
                    feed -> FeedValues.faults(
                            ATOM.equals(feed.root().getNamespaceURI())
                                    && feed.root().getLocalName().equals("feed"),
                            feed.root().getNodeName())),
            new FeedRule(
                    "id-title-updated",
                    "RFC 4287, 4.1.1 and 4.1.2",
                    feed -> containers(feed)
                            .flatMap(container -> Stream.of("id", "title", "updated")
                                    .flatMap(name -> FeedValues.filled(Elements.text(container, ATOM, name), name)))),
            new FeedRule(
                    "known-elements",
                    "RFC 4287, 4.1",
                    feed -> containers(feed)
                            .flatMap(container -> Elements.in(container, ATOM).stream()
                                    .map(Element::getLocalName)
                                    .filter(name -> !known(container).contains(name)))),
            new FeedRule(
                    "elements-once",
                    "RFC 4287, 4.1.1 and 4.1.2",
                    feed -> containers(feed).flatMap(container -> Elements.repeated(container, ATOM, OFTEN))),
            new FeedRule("entries-come-last", "W3C Feed Validation Service, MisplacedMetadata", feed -> {
                List<String> names = Elements.in(feed.root(), ATOM).stream()
                        .map(Element::getLocalName)
                        .toList();
                int first = names.indexOf("entry");
                return (first < 0 ? Stream.<String>empty() : names.stream().skip(first))
                        .filter(name -> !name.equals("entry"));
            }),
            new FeedRule(
                    "somebody-wrote-it",
                    "RFC 4287, 4.1.1 and 4.2.1",
                    feed -> Stream.concat(
                            FeedValues.faults(
                                    !Elements.in(feed.root(), ATOM, "author").isEmpty()
                                            || entries(feed)
                                                    .noneMatch(entry -> Elements.in(entry, ATOM, "author")
                                                            .isEmpty()),
                                    "author"),
                            Elements.all(feed.root(), ATOM, "author")
                                    .flatMap(
                                            author -> FeedValues.filled(Elements.text(author, ATOM, "name"), "name")))),
            new FeedRule(
                    "ids-are-whole",
                    "RFC 4287, 4.2.6",
                    feed -> containers(feed)
                            .map(container -> Elements.text(container, ATOM, "id"))
                            .flatMap(FeedValues::address)),
            new FeedRule(
                    "ids-are-spelled-one-way",
                    "RFC 4287, 4.2.6.1; RFC 3986, 6.2.2",
                    feed -> containers(feed)
                            .map(container -> Elements.text(container, ATOM, "id"))
                            .filter(id -> !isNormal(id))),
            new FeedRule("ids-are-there-once", "RFC 4287, 4.1.1", feed -> {
                List<String> ids = entries(feed)
                        .map(entry -> Elements.text(entry, ATOM, "id"))
                        .toList();
                return ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id));
            }),
            new FeedRule(
                    "dates-are-rfc-3339",
                    "RFC 4287, 3.3",
                    feed -> Stream.of("updated", "published")
                            .flatMap(name -> Elements.all(feed.root(), ATOM, name))
                            .flatMap(date -> FeedValues.rfc3339(date.getTextContent()))),
            new FeedRule("feed-is-as-new-as-its-entries", "RFC 4287, 4.2.15", feed -> {
                String updated = Elements.text(feed.root(), ATOM, "updated");
                return entries(feed)
                        .map(entry -> Elements.text(entry, ATOM, "updated"))
                        .filter(entry -> entry.compareTo(updated) > 0);
            }),
            new FeedRule(
                    "one-alternate-of-a-kind",
                    "RFC 4287, 4.1.1 and 4.1.2",
                    feed -> containers(feed)
                            .flatMap(container -> alternates(container)
                                    .collect(Collectors.groupingBy(
                                            link -> link.getAttribute("type") + link.getAttribute("hreflang"),
                                            Collectors.counting()))
                                    .values()
                                    .stream())
                            .filter(count -> count > 1)
                            .map(String::valueOf)),
            new FeedRule(
                    "an-entry-leads-somewhere",
                    "RFC 4287, 4.1.2",
                    feed -> entries(feed)
                            .filter(entry -> Elements.in(entry, ATOM, "content").isEmpty()
                                    && alternates(entry).findAny().isEmpty())
                            .map(entry -> Elements.text(entry, ATOM, "id"))),
            new FeedRule(
                    "an-entry-has-words",
                    "RFC 4287, 4.1.1.1",
                    feed -> entries(feed)
                            .filter(entry -> Elements.text(entry, ATOM, "content")
                                            .isBlank()
                                    && Elements.text(entry, ATOM, "summary").isBlank())
                            .map(entry -> Elements.text(entry, ATOM, "id"))),
            new FeedRule(
                    "categories-have-terms",
                    "RFC 4287, 4.2.2.1",
                    feed -> Elements.all(feed.root(), ATOM, "category")
                            .flatMap(category -> FeedValues.filled(category.getAttribute("term"), "term"))),
            new FeedRule(
                    "languages",
                    "RFC 4287, 2; RFC 5646",
                    feed -> Elements.all(feed.root())
                            .filter(element -> element.hasAttribute("xml:lang"))
                            .flatMap(element -> FeedValues.language(element.getAttribute("xml:lang")))),
            new FeedRule(
                    "an-archive-leads-to-the-present",
                    "RFC 5005, 4",
                    feed -> FeedValues.faults(
                            Elements.in(feed.root(), HISTORY, "archive").isEmpty()
                                    || (XmlFeedRules.links(feed.root(), "current")
                                                    .filter(link -> !link.getAttribute("href")
                                                            .equals(feed.address))
                                                    .count()
                                            == 1),
                            "current")),
            new FeedRule(
                    "an-archive-is-no-page",
                    "RFC 5005, 3 and 4",
                    feed -> FeedValues.faults(
                            Elements.in(feed.root(), HISTORY, "archive").isEmpty()
                                    || XmlFeedRules.links(feed.root(), "next")
                                            .findAny()
                                            .isEmpty(),
                            "next")),
            new FeedRule(
                    "tombstones-say-what-and-when",
                    "RFC 6721, 3",
                    feed -> Elements.all(feed.root(), TOMBSTONES, "deleted-entry")
                            .flatMap(gone -> Stream.concat(
                                    FeedValues.address(gone.getAttribute("ref")),
                                    FeedValues.rfc3339(gone.getAttribute("when"))))),
            new FeedRule(
                    "tombstones-stand-in-the-feed",
                    "RFC 6721, 3",
                    feed -> Elements.all(feed.root(), TOMBSTONES, "deleted-entry")
                            .filter(gone -> gone.getParentNode() != feed.root()
                                    || !gone.getTextContent().isEmpty())
                            .map(Element::getNodeName)),
            new FeedRule(
                    "what-is-gone-is-not-there",
                    "RFC 6721, 3",
                    feed -> Elements.all(feed.root(), TOMBSTONES, "deleted-entry")
                            .filter(gone -> entries(feed).anyMatch(entry -> isOutlived(entry, gone)))
                            .map(gone -> gone.getAttribute("ref"))));

    private AtomRules() {}

    private static Stream<Element> entries(ServedFeed feed) {
        return Elements.in(feed.root(), ATOM, "entry").stream();
    }

    /** The feed and its entries. */
    private static Stream<Element> containers(ServedFeed feed) {
        return Stream.concat(Stream.of(feed.root()), entries(feed));
    }

    private static Set<String> known(Element container) {
        return container.getLocalName().equals("feed") ? OF_FEEDS : OF_ENTRIES;
    }

    private static Stream<Element> alternates(Element container) {
        return Elements.in(container, ATOM, "link").stream()
                .filter(link -> link.getAttribute("rel").equals("alternate"));
    }

    /** Small letters where case is of no meaning, no port that goes without saying, nothing escaped that need not be. */
    private static boolean isNormal(String id) {
        if (!id.startsWith("http")) {
            return id.equals(id.toLowerCase(Locale.ROOT));
        }
        URI uri = URI.create(id);
        return uri.equals(uri.normalize())
                && uri.getHost().equals(uri.getHost().toLowerCase(Locale.ROOT))
                && !id.matches("http://[^/]*:80/.*|https://[^/]*:443/.*")
                && !id.matches(".*%(?:[0-9A-F]?[a-f]|2D|2E|3[0-9]|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE]).*");
    }

    /** Whether an entry was not changed since it is said to be gone. */
    private static boolean isOutlived(Element entry, Element gone) {
        return Elements.text(entry, ATOM, "id").equals(gone.getAttribute("ref"))
                && !OffsetDateTime.parse(Elements.text(entry, ATOM, "updated"))
                        .isAfter(OffsetDateTime.parse(gone.getAttribute("when")));
    }
}
