package press.doorstep.syndication;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What sitemaps must be: by their schemas, and what is said beside these, in the protocol and in Google's documentation of news. */
public final class SitemapRules {

    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final int MOST = 50_000;
    private static final int MOST_BYTES = 50 * 1024 * 1024;
    private static final int MOST_NEWS = 1_000;
    private static final Duration NEW = Duration.ofDays(2);

    private SitemapRules() {}

    public static List<String> faults(byte[] xml) {
        List<String> faults = new ArrayList<>(XmlSchemas.faults(XmlSchemas.SITEMAPS, xml));
        Element root = PartnerReaders.xml(xml).getDocumentElement();
        List<String> places =
                Elements.all(root, "*", "loc").map(Element::getTextContent).toList();
        if (places.size() > MOST || xml.length > MOST_BYTES) {
            faults.add("has more than 50,000 entries or 50 MB");
        }
        if (Elements.all(root, NEWS, "news").count() > MOST_NEWS) {
            faults.add("has more than 1,000 news");
        }
        if (places.stream().distinct().count() < places.size()) {
            faults.add("names an address twice");
        }
        return faults;
    }

    /** The same, and what is called news without being new at that time. */
    static List<String> faults(byte[] xml, Instant now) {
        Stream<String> old = Elements.all(PartnerReaders.xml(xml).getDocumentElement(), NEWS, "publication_date")
                .map(Element::getTextContent)
                .filter(date -> OffsetDateTime.parse(date).toInstant().isBefore(now.minus(NEW)));
        return Stream.concat(faults(xml).stream(), old).toList();
    }
}
