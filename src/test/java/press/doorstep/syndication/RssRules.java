package press.doorstep.syndication;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What RSS 2.0 wants, of what we write of it. Sections are those of the specification of the RSS Advisory Board, version 2.0.11. */
final class RssRules {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private static final Set<String> OF_CHANNELS = Set.of(
            "title",
            "link",
            "description",
            "language",
            "copyright",
            "pubDate",
            "lastBuildDate",
            "category",
            "generator",
            "docs",
            "ttl",
            "image",
            "item");

    private static final Set<String> OF_ITEMS = Set.of(
            "title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source");

    private static final String CHANNEL = "RSS 2.0, Required channel elements";
    private static final String ITEM = "RSS 2.0, Elements of <item>";

    static final List<FeedRule> ALL = List.of(
            new FeedRule(
                    "rss-with-one-channel",
                    "RSS 2.0, What is RSS?",
                    feed -> FeedValues.faults(
                            feed.root().getNodeName().equals("rss")
                                    && feed.root().getNamespaceURI() == null
                                    && feed.root().getAttribute("version").equals("2.0")
                                    && Elements.in(feed.root(), null).size() == 1,
                            feed.root().getNodeName())),
            new FeedRule(
                    "channel-has-what-it-must",
                    CHANNEL,
                    feed -> Stream.of("title", "link", "description")
                            .flatMap(name -> FeedValues.filled(Elements.text(channel(feed), null, name), name))),
            new FeedRule(
                    "channel-of-known-elements",
                    "RSS 2.0, Optional channel elements",
                    feed -> Elements.in(channel(feed), null).stream()
                            .map(Element::getLocalName)
                            .filter(name -> !OF_CHANNELS.contains(name))),
            new FeedRule(
                    "channel-elements-once",
                    CHANNEL,
                    feed -> Elements.repeated(channel(feed), null, List.of("item", "category"))),
            new FeedRule("items-come-last", "W3C Feed Validation Service, MisplacedItem", feed -> {
                List<String> names = Elements.in(channel(feed), null).stream()
                        .map(Element::getLocalName)
                        .toList();
                int first = names.indexOf("item");
                return (first < 0 ? Stream.<String>empty() : names.stream().skip(first))
                        .filter(name -> !name.equals("item"));
            }),
            new FeedRule(
                    "languages",
                    "RSS 2.0, language; Dublin Core, language; RFC 5646",
                    feed -> Stream.concat(
                                    Stream.of(Elements.text(channel(feed), null, "language")),
                                    items(feed).map(item -> Elements.text(item, DC, "language")))
                            .flatMap(FeedValues::language)),
            new FeedRule(
                    "dates-are-rfc-822",
                    "RSS 2.0, pubDate; RFC 822, 5 with years of RFC 1123",
                    feed -> Elements.all(feed.root())
                            .filter(element -> element.getLocalName().endsWith("Date"))
                            .flatMap(element -> FeedValues.rfc822(element.getTextContent()))),
            new FeedRule(
                    "links-are-whole",
                    "RSS 2.0, link",
                    feed -> Stream.concat(Stream.of(channel(feed)), items(feed))
                            .flatMap(element -> FeedValues.address(Elements.text(element, null, "link")))),
            new FeedRule(
                    "item-has-a-title-or-a-description",
                    ITEM,
                    feed -> items(feed)
                            .filter(item -> Elements.text(item, null, "title").isBlank()
                                    && Elements.text(item, null, "description").isBlank())
                            .map(item -> Elements.text(item, null, "guid"))),
            new FeedRule(
                    "item-of-known-elements",
                    ITEM,
                    feed -> items(feed)
                            .flatMap(item -> Elements.in(item, null).stream())
                            .map(Element::getLocalName)
                            .filter(name -> !OF_ITEMS.contains(name))),
            new FeedRule(
                    "item-elements-once",
                    ITEM,
                    feed -> items(feed).flatMap(item -> Elements.repeated(item, null, List.of("category")))),
            new FeedRule(
                    "content-after-a-description",
                    "W3C Feed Validation Service, NeedDescriptionBeforeContent",
                    feed -> items(feed)
                            .filter(item -> !Elements.in(item, CONTENT, "encoded")
                                            .isEmpty()
                                    && Elements.text(item, null, "description").isBlank())
                            .map(item -> Elements.text(item, null, "guid"))),
            new FeedRule(
                    "content-once",
                    "RSS 1.0 Modules: Content, content:encoded",
                    feed -> items(feed).flatMap(item -> Elements.repeated(item, CONTENT, List.of()))),
            new FeedRule(
                    "guids-are-no-addresses",
                    "RSS 2.0, guid",
                    feed -> Elements.all(feed.root(), "*", "guid")
                            .filter(guid -> !guid.getAttribute("isPermaLink").equals("false"))
                            .map(Element::getTextContent)),
            new FeedRule("guids-are-there-once", "RSS 2.0, guid", feed -> {
                List<String> guids = items(feed)
                        .map(item -> Elements.text(item, null, "guid"))
                        .toList();
                return guids.stream().filter(guid -> guid.isBlank() || guids.indexOf(guid) != guids.lastIndexOf(guid));
            }),
            new FeedRule(
                    "categories-say-something",
                    "RSS 2.0, category",
                    feed -> Elements.all(feed.root(), "*", "category")
                            .flatMap(category -> FeedValues.filled(category.getTextContent(), "category"))),
            new FeedRule(
                    "creators-have-names",
                    "Dublin Core, creator; RSS 2.0, author",
                    feed -> Elements.all(feed.root(), DC, "creator")
                            .flatMap(creator -> FeedValues.filled(creator.getTextContent(), "dc:creator"))),
            new FeedRule(
                    "pictures-have-addresses-and-sizes",
                    "Media RSS, media:content",
                    feed -> Elements.all(feed.root(), MEDIA, "content").flatMap(RssRules::picture)));

    private RssRules() {}

    private static Element channel(ServedFeed feed) {
        return Elements.in(feed.root(), null, "channel").get(0);
    }

    private static Stream<Element> items(ServedFeed feed) {
        return Elements.in(channel(feed), null, "item").stream();
    }

    private static Stream<String> picture(Element picture) {
        Stream<String> sizes =
                Stream.of("width", "height").map(picture::getAttribute).filter(size -> !size.matches("|[1-9][0-9]*"));
        Stream<String> medium = FeedValues.faults(
                Set.of("image", "audio", "video", "document", "executable").contains(picture.getAttribute("medium")),
                picture.getAttribute("medium"));
        return Stream.of(FeedValues.filled(picture.getAttribute("url"), "url"), medium, sizes)
                .flatMap(faults -> faults);
    }
}
