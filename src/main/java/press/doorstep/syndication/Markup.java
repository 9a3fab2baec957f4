package press.doorstep.syndication;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.doorstep.text.SafeHtml;

/** Our own safe HTML on its way into other documents. */
final class Markup {

    private Markup() {}

    /** For readers of feeds: without the attributes that only our own programs read. */
    static String plain(String html) {
        Document page = page(html);
        for (Element element : page.body().getAllElements()) {
            List<String> names = element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> name.startsWith("data-") || name.equals("class"))
                    .toList();
            names.forEach(element::removeAttr);
        }
        page.body().select("span").forEach(Element::unwrap);
        return page.body().html();
    }

    /** The words alone, a block a paragraph. */
    static String words(String html) {
        StringBuilder words = new StringBuilder();
        for (Element block : page(html).body().children()) {
            block.select("br").forEach(rest -> rest.replaceWith(new TextNode("\n")));
            String text = block.wholeText().strip();
            if (!text.isEmpty()) {
                words.append(words.isEmpty() ? "" : "\n\n").append(text);
            }
        }
        return words.toString();
    }

    /** As elements of the document that is being written. */
    static void write(Xml xml, String html) {
        page(html).body().childNodes().forEach(node -> write(xml, node));
    }

    private static void write(Xml xml, Node node) {
        if (node instanceof TextNode text) {
            xml.text(text.getWholeText());
        } else if (node instanceof Element element) {
            xml.open(element.normalName());
            element.attributes().forEach(attribute -> xml.with(attribute.getKey(), attribute.getValue()));
            element.childNodes().forEach(child -> write(xml, child));
            xml.close();
        }
    }

    /** Text for readers of feeds. */
    static String of(String text) {
        return SafeHtml.of(text).replace("&#10;", "<br>");
    }

    /** A quotation for readers of feeds, with who said it. */
    static String of(Said said, String link) {
        String words = of(said.text());
        String credit = said.credit();
        return "<blockquote cite=\"" + SafeHtml.of(link) + "\"><p>" + words + "</p></blockquote>"
                + (credit.isEmpty() ? "" : "<p>— " + SafeHtml.of(credit) + "</p>");
    }

    private static Document page(String html) {
        // A control that a parser hands on as a character reference is one that no XML can carry all the same.
        Document page = Jsoup.parseBodyFragment(Xml.carried(html));
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
