package press.doorstep.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import press.doorstep.live.SiteConfig;
import press.doorstep.live.SitemapEntry;
import press.doorstep.live.SitemapPage;

/** Sitemaps 0.9 with Google's extension for news and links to translations. */
@ApplicationScoped
class SitemapWriter {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    Addresses addresses;

    @Inject
    SiteConfig site;

    byte[] index(List<SitemapPage> pages) {
        Xml xml = new Xml();
        xml.open("sitemapindex").with("xmlns", NAMESPACE);
        if (pages.isEmpty()) {
            // An index of nothing is no index; this one is always there.
            xml.open("sitemap")
                    .element("loc", addresses.here("/news-sitemap.xml"))
                    .close();
        }
        pages.forEach(page -> xml.open("sitemap")
                .element("loc", addresses.here("/sitemaps/" + page.number() + ".xml"))
                .element("lastmod", Moments.rfc3339(page.updatedAt()))
                .close());
        return xml.close().bytes();
    }

    byte[] page(List<SitemapEntry> entries) {
        Xml xml = new Xml();
        xml.open("urlset").with("xmlns", NAMESPACE).with("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        for (SitemapEntry entry : entries) {
            xml.open("url")
                    .element("loc", addresses.of(entry.webUrl(), entry.id()))
                    .element("lastmod", Moments.rfc3339(entry.updatedAt()));
            entry.alternates()
                    .forEach(other -> xml.open("xhtml:link")
                            .with("rel", "alternate")
                            .with("hreflang", other.language())
                            .with("href", addresses.of(other.webUrl(), other.id()))
                            .close());
            xml.close();
        }
        return xml.close().bytes();
    }

    byte[] news(List<SitemapEntry> entries) {
        Xml xml = new Xml();
        xml.open("urlset")
                .with("xmlns", NAMESPACE)
                .with("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");
        if (entries.isEmpty()) {
            // A list of nothing is no sitemap: on quiet days it has the front page, which is no news.
            xml.open("url").element("loc", addresses.home()).close();
        }
        for (SitemapEntry entry : entries) {
            xml.open("url").element("loc", addresses.of(entry.webUrl(), entry.id()));
            xml.open("news:news").open("news:publication");
            xml.element("news:name", site.name()).element("news:language", language(entry.language()));
            xml.close()
                    .element("news:publication_date", Moments.rfc3339(entry.publishedAt()))
                    .element("news:title", entry.headline())
                    .close()
                    .close();
        }
        return xml.close().bytes();
    }

    /** The language alone, but Chinese in its two scripts. */
    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.getLanguage().equals("zh")) {
            return locale.getLanguage();
        }
        boolean traditional =
                locale.getScript().equals("Hant") || List.of("TW", "HK", "MO").contains(locale.getCountry());
        return traditional ? "zh-tw" : "zh-cn";
    }
}
