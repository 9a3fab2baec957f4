package press.doorstep.syndication;

import org.jspecify.annotations.Nullable;
import press.doorstep.text.Picture;

/** RSS 2.0 with the modules content, dc and media. It has no word for what was taken back. */
final class RssFeed {

    private RssFeed() {}

    static byte[] write(Feed feed) {
        Xml xml = new Xml();
        xml.open("rss")
                .with("version", "2.0")
                .with("xmlns:atom", "http://www.w3.org/2005/Atom")
                .with("xmlns:content", "http://purl.org/rss/1.0/modules/content/")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("xmlns:media", "http://search.yahoo.com/mrss/");
        xml.open("channel")
                .element("title", feed.title())
                .element("link", feed.home())
                .element("description", feed.title())
                .element("language", feed.language())
                .element("lastBuildDate", Moments.rfc822(feed.updated()))
                .element("generator", "Doorstep");
        link(xml, "self", feed.links().self(), "application/rss+xml");
        link(xml, "first", feed.links().current(), "application/rss+xml");
        link(xml, "next", feed.links().next(), "application/rss+xml");
        link(xml, "previous", feed.links().previous(), "application/rss+xml");
        feed.hubs().forEach(hub -> link(xml, "hub", hub, null));
        feed.entries().forEach(entry -> item(xml, entry));
        return xml.close().close().bytes();
    }

    private static void link(Xml xml, String relation, @Nullable String address, @Nullable String type) {
        if (address != null) {
            xml.open("atom:link")
                    .with("rel", relation)
                    .with("href", address)
                    .with("type", type)
                    .close();
        }
    }

    private static void item(Xml xml, FeedEntry entry) {
        xml.open("item").element("title", entry.title()).element("link", entry.link());
        xml.open("guid")
                .with("isPermaLink", "false")
                .text(Addresses.name(entry.id()))
                .close();
        xml.element("pubDate", Moments.rfc822(entry.published()));
        xml.element("description", description(entry));
        entry.authors().forEach(author -> xml.element("dc:creator", author));
        xml.element("dc:language", entry.language()).element("dc:rights", entry.rights());
        entry.categories()
                .forEach(category -> xml.open("category")
                        .with("domain", category.scheme())
                        .text(category.name())
                        .close());
        xml.element("content:encoded", entry.html());
        picture(xml, entry.image());
        xml.close();
    }

    /** HTML, and there wherever a text is: some readers show nothing else. */
    private static @Nullable String description(FeedEntry entry) {
        if (entry.summary() != null) {
            return Markup.of(entry.summary());
        }
        if (entry.html() == null) {
            return null;
        }
        String opening = Markup.words(entry.html()).split("\n\n", 2)[0];
        return Markup.of(opening.isEmpty() ? entry.title() : opening);
    }

    private static void picture(Xml xml, @Nullable Picture picture) {
        if (picture != null) {
            xml.open("media:content")
                    .with("url", Addresses.ascii(picture.url()))
                    .with("medium", "image")
                    .with("width", picture.width())
                    .with("height", picture.height())
                    .element("media:description", picture.caption() == null ? picture.alt() : picture.caption())
                    .element("media:credit", picture.credit())
                    .close();
        }
    }
}
