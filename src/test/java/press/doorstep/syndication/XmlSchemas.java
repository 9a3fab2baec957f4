package press.doorstep.syndication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Documents of XML against our schemas, by the JDK's validator. */
final class XmlSchemas {

    static final Schema NEWSML = schema("newsml-g2-used.xsd");
    static final Schema SITEMAPS = schema("sitemaps.xsd");

    private XmlSchemas() {}

    private static Schema schema(String file) {
        try {
            SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return schemas.newSchema(Courier.FILES.resolve(file).toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** What is wrong with the document; the first thing alone when it is no XML at all. */
    static List<String> faults(Schema schema, byte[] xml) {
        Faults faults = new Faults();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(faults);
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            faults.found.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
