package press.doorstep.syndication;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A feed as it came from an address, read. */
final class ServedFeed {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    final String address;
    final String mediaType;
    final String text;
    private final Object document;

    private ServedFeed(String address, String mediaType, byte[] body) {
        this.address = address;
        this.mediaType = mediaType;
        this.text = new String(body, StandardCharsets.UTF_8);
        this.document = mediaType.contains("json")
                ? json(body)
                : PartnerReaders.xml(body).getDocumentElement();
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that is wrong with it, by the rules of the form it is said to have. */
    static List<String> faults(String address, String mediaType, byte[] body) {
        try {
            ServedFeed feed = new ServedFeed(address, mediaType, body);
            return rules(mediaType).flatMap(rule -> rule.faults(feed)).toList();
        } catch (IllegalStateException e) {
            return List.of("well-formed (XML 1.0, 2.1; RFC 8259): " + e.getMessage());
        }
    }

    static Stream<FeedRule> rules(String mediaType) {
        if (mediaType.contains("json")) {
            return JsonFeedRules.ALL.stream();
        }
        return Stream.concat(
                XmlFeedRules.ALL.stream(), (mediaType.contains("atom") ? AtomRules.ALL : RssRules.ALL).stream());
    }

    Element root() {
        return (Element) document;
    }

    JsonNode json() {
        return (JsonNode) document;
    }
}
