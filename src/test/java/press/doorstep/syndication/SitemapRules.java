package press.doorstep.syndication;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The structure of sitemaps, as sitemaps.org and the news sitemap have it: which elements, in which order, how many, holding what. */
final class SitemapRules {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";
    private static final int MOST = 50_000;
    private static final int MOST_NEWS = 1_000;
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d))?");

    private static final Map<String, Pattern> VALUES = Map.of(
            "loc", Pattern.compile("https?://\\S{1,2038}"),
            "lastmod", TIME,
            "name", Pattern.compile(".+"),
            "language", Pattern.compile("zh-cn|zh-tw|[a-z]{2,3}"),
            "publication_date", TIME,
            "title", Pattern.compile("(?s).+"));

    private final List<String> faults = new ArrayList<>();
    private int news;

    private SitemapRules() {}

    static List<String> faults(byte[] xml) {
        SitemapRules rules = new SitemapRules();
        Element root = PartnerReaders.xml(xml).getDocumentElement();
        boolean index = root.getLocalName().equals("sitemapindex");
        rules.must(
                SITEMAP.equals(root.getNamespaceURI())
                        && (index || root.getLocalName().equals("urlset")),
                "root");
        List<Element> entries = children(root, SITEMAP);
        rules.must(!entries.isEmpty() && entries.size() <= MOST, "has 1 to 50,000 entries");
        entries.forEach(entry -> rules.entry(entry, index ? "sitemap" : "url"));
        rules.must(rules.news <= MOST_NEWS, "has at most 1,000 news");
        return rules.faults;
    }

    private void entry(Element entry, String name) {
        must(entry.getLocalName().equals(name), "entries are called " + name);
        sequence(entry, SITEMAP, "loc lastmod?");
        for (Element item : children(entry, NEWS)) {
            news++;
            must(item.getLocalName().equals("news"), "news:news");
            sequence(item, NEWS, "publication publication_date title");
            children(item, NEWS).stream().limit(1).forEach(publication -> sequence(publication, NEWS, "name language"));
        }
    }

    /** Names in order, those with a question mark may be missing; what has no children holds what it must. */
    private void sequence(Element parent, String namespace, String names) {
        List<Element> children = children(parent, namespace);
        String found =
                String.join(" ", children.stream().map(Element::getLocalName).toList());
        must(found.matches(names.replaceAll(" ?(\\w+)\\?", "( ?$1)?")), found + " instead of " + names);
        for (Element child : children) {
            Pattern value = VALUES.get(child.getLocalName());
            if (value != null) {
                must(value.matcher(child.getTextContent()).matches(), child.getTextContent());
            }
            if (child.getLocalName().equals("loc")) {
                must(URI.create(child.getTextContent()).getHost() != null, child.getTextContent());
            }
        }
    }

    private static List<Element> children(Element parent, String namespace) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && namespace.equals(child.getNamespaceURI())) {
                children.add(child);
            }
        }
        return children;
    }

    private void must(boolean so, String rule) {
        if (!so) {
            faults.add(rule);
        }
    }
}
