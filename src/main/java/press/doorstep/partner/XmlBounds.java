package press.doorstep.partner;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks a document through, without building anything of it, before anybody builds a tree: no document type, hence no entities, and neither too
 * deep nor too many elements or attributes.
 */
final class XmlBounds {

    private static final int DEPTH = 60;
    private static final int ELEMENTS = 100_000;
    private static final int ATTRIBUTES = 100;

    private static final XMLInputFactory FACTORY = factory();

    private XmlBounds() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    static void check(String xml) throws FeedFault {
        try {
            XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            int elements = 0;
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        elements++;
                        if (depth > DEPTH || elements > ELEMENTS || in.getAttributeCount() > ATTRIBUTES) {
                            throw new FeedFault("The feed has too many elements, or elements too deep in each other.");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FeedFault("The feed has a document type or entities of its own, which are not read.");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new FeedFault("The feed is not well-formed XML.");
        }
    }
}
