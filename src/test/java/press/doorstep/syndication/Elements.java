package press.doorstep.syndication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds elements in documents of XML. */
final class Elements {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    private Elements() {}

    /** Those of a namespace, null for none, that stand directly in another. */
    static List<Element> in(Element parent, @Nullable String namespace) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && Objects.equals(namespace, child.getNamespaceURI())) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> in(Element parent, @Nullable String namespace, String name) {
        return in(parent, namespace).stream()
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    /** What the one element of this name holds; empty when there is none. */
    static String text(Element parent, @Nullable String namespace, String name) {
        return in(parent, namespace, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }

    /** Those anywhere in the document. */
    static Stream<Element> all(Element root, String namespace, String name) {
        NodeList found = root.getOwnerDocument().getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    /** Every element there is. */
    static Stream<Element> all(Element root) {
        return all(root, "*", "*");
    }

    /** Names that should be there once at most and are there more often. */
    static Stream<String> repeated(Element parent, @Nullable String namespace, List<String> often) {
        List<String> names = in(parent, namespace).stream()
                .map(Element::getLocalName)
                .filter(name -> !often.contains(name))
                .toList();
        return names.stream().distinct().filter(name -> names.indexOf(name) != names.lastIndexOf(name));
    }
}
