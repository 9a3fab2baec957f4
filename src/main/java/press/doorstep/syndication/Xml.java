package press.doorstep.syndication;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * An XML document being written. Names go out as given, prefixes included; namespaces are declared like attributes. Text is escaped and never
 * put into a CDATA section, so there is none to break out of, and characters that no XML can carry are dropped.
 */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** In what was written, text and attributes have neither of these brackets. */
    private static final Pattern EMPTY = Pattern.compile("<([^<>\\s/]+)([^<>]*)></\\1>");

    private final StringWriter text = new StringWriter(4096);
    private final XMLStreamWriter out;

    Xml() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml go(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    Xml open(String name) {
        return go(() -> out.writeStartElement(name));
    }

    Xml close() {
        return go(out::writeEndElement);
    }

    /** Of the element that was opened last; left out without a value. */
    Xml with(String attribute, @Nullable Object value) {
        return value == null ? this : go(() -> out.writeAttribute(attribute, carried(value.toString())));
    }

    Xml text(String value) {
        return go(() -> out.writeCharacters(carried(value)));
    }

    /** An element of text; left out without any. */
    Xml element(String name, @Nullable String value) {
        return value == null ? this : open(name).text(value).close();
    }

    byte[] bytes() {
        go(out::writeEndDocument);
        return EMPTY.matcher(text.toString()).replaceAll("<$1$2/>").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The text without what XML 1.0 cannot carry and what it advises against (2.2): controls, halves of surrogate pairs, points that are no
     * characters.
     */
    static String carried(String text) {
        if (text.codePoints().allMatch(Xml::isCarried)) {
            return text;
        }
        StringBuilder carried = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isCarried).forEach(carried::appendCodePoint);
        return carried.toString();
    }

    private static boolean isCarried(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point < 0x7F)
                || (point >= 0xA0 && point <= 0xD7FF)
                || (point >= 0xE000 && point < 0xFDD0)
                || (point > 0xFDEF && (point & 0xFFFE) != 0xFFFE);
    }
}
