package press.doorstep.syndication;

import org.jspecify.annotations.Nullable;
import press.doorstep.live.Removal;

/** Atom 1.0 with pages and archives (RFC 5005) and tombstones (RFC 6721). */
final class AtomFeed {

    private static final String TYPE = "application/atom+xml";

    private AtomFeed() {}

    static byte[] write(Feed feed) {
        Xml xml = new Xml();
        Feed.Links links = feed.links();
        xml.open("feed")
                .with("xmlns", "http://www.w3.org/2005/Atom")
                .with("xmlns:at", "http://purl.org/atompub/tombstones/1.0")
                .with("xmlns:fh", "http://purl.org/syndication/history/1.0")
                .with("xml:lang", feed.language())
                .element("id", links.current())
                .element("title", feed.title())
                .element("updated", Moments.rfc3339(feed.updated()));
        xml.open("author").element("name", feed.title()).close();
        xml.open("generator").text("Doorstep").close();
        if (links.archive()) {
            xml.open("fh:archive").close();
        }
        link(xml, "self", links.self(), TYPE);
        link(xml, "alternate", feed.home(), null);
        link(xml, links.archive() ? "current" : "first", links.current(), TYPE);
        link(xml, "next", links.next(), TYPE);
        link(xml, "previous", links.previous(), TYPE);
        link(xml, "prev-archive", links.archived(), TYPE);
        feed.hubs().forEach(hub -> link(xml, "hub", hub, null));
        feed.removed().forEach(removal -> tombstone(xml, removal));
        feed.entries().forEach(entry -> entry(xml, entry));
        return xml.close().bytes();
    }

    private static void link(Xml xml, String relation, @Nullable String address, @Nullable String type) {
        if (address != null) {
            xml.open("link")
                    .with("rel", relation)
                    .with("href", address)
                    .with("type", type)
                    .close();
        }
    }

    /** Never a word of what it was. */
    private static void tombstone(Xml xml, Removal removal) {
        xml.open("at:deleted-entry")
                .with("ref", Addresses.name(removal.id()))
                .with("when", Moments.rfc3339(removal.since()))
                .close();
    }

    private static void entry(Xml xml, FeedEntry entry) {
        xml.open("entry")
                .with("xml:lang", entry.language())
                .element("id", Addresses.name(entry.id()))
                .element("title", entry.title())
                .element("published", Moments.rfc3339(entry.published()))
                .element("updated", Moments.rfc3339(entry.updated()));
        entry.authors()
                .forEach(author -> xml.open("author").element("name", author).close());
        link(xml, "alternate", entry.link(), "text/html");
        link(xml, "related", entry.source(), "application/json");
        if (entry.image() != null) {
            link(xml, "enclosure", Addresses.ascii(entry.image().url()), null);
        }
        entry.categories()
                .forEach(category -> xml.open("category")
                        .with("term", category.term())
                        .with("scheme", category.scheme())
                        .with("label", category.name())
                        .close());
        xml.element("rights", entry.rights())
                .element("summary", entry.html() == null ? entry.words() : entry.summary());
        if (entry.html() != null) {
            xml.open("content").with("type", "html").text(entry.html()).close();
        }
        xml.close();
    }
}
