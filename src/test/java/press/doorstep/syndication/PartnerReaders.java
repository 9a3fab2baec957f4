package press.doorstep.syndication;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What partners read with: parsers and schemas that are not ours. */
public final class PartnerReaders {

    private static final String NINJS = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    private static final String PROFILE = "https://api.news.example/schemas/ninjs-quotations.json";

    /** The only part of GeoJSON that we have. */
    private static final String POINT = """
            {"required": ["type", "coordinates"], "properties": {"type": {"const": "Point"},
             "coordinates": {"items": {"type": "number"}, "minItems": 2, "maxItems": 2}}}
            """;

    /**
     * As much of schema.org's context as our documents use of it: its terms are its own, and these properties hold addresses, as
     * https://schema.org/docs/jsonldcontext.jsonld has it.
     */
    private static final String CONTEXT = """
            {"@context": {"@vocab": "https://schema.org/", "url": {"@type": "@id"}, "mainEntityOfPage": {"@type": "@id"},
             "sameAs": {"@type": "@id"}, "logo": {"@type": "@id"}, "isBasedOn": {"@type": "@id"}, "contentUrl": {"@type": "@id"},
             "thumbnailUrl": {"@type": "@id"}, "datePublished": {"@type": "Date"}, "dateModified": {"@type": "Date"},
             "dateCreated": {"@type": "Date"}, "uploadDate": {"@type": "Date"}}}
            """;

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                    NINJS,
                    text(Courier.FILES.resolve("ninjs-schema_3.1.json")),
                    PROFILE,
                    text(Path.of("src/main/resources/schemas/ninjs-quotations.json")),
                    "https://geojson.org/schema/GeoJSON.json",
                    POINT)));

    private PartnerReaders() {}

    /** What is wrong with a story by the official schema of ninjs and by our profile. */
    public static List<String> faultsOfNinjs(String json) {
        return Stream.of(NINJS, PROFILE)
                .flatMap(schema ->
                        SCHEMAS.getSchema(SchemaLocation.of(schema)).validate(json, InputFormat.JSON).stream())
                .map(fault -> fault.getInstanceLocation() + ": " + fault.getMessage())
                .toList();
    }

    /** The one thing that a document of JSON-LD describes, with its terms in full. */
    public static JsonNode expanded(String json) {
        try {
            String all = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .loader((address, options) -> context(address))
                    .get()
                    .toString();
            return new ObjectMapper().readTree(all).get(0);
        } catch (JsonLdError | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a document of JSON-LD by the vocabulary of schema.org. */
    public static List<String> faultsOfJsonLd(String json) {
        return SchemaOrg.faults(expanded(json));
    }

    /** The one document that may be asked for, and it is asked for here: nothing is fetched. */
    private static JsonDocument context(URI address) throws JsonLdError {
        if (!address.toString().matches("https://schema\\.org/?")) {
            throw new IllegalStateException("a processor would fetch " + address);
        }
        return JsonDocument.of(new StringReader(CONTEXT));
    }

    /** What is wrong with a news item by the rules of the official schema of NewsML-G2. */
    public static List<String> faultsOfNewsItem(byte[] xml) {
        return XmlSchemas.faults(XmlSchemas.NEWSML, xml);
    }

    /** What is wrong with a feed of any form, as it came from the address that its header names. */
    public static List<String> faultsOfFeed(Response feed) {
        String self = feed.header("Link").replaceFirst("^<([^>]*)>; rel=\"self\".*", "$1");
        return ServedFeed.faults(self, feed.contentType(), feed.asByteArray());
    }

    /** A feed of RSS or Atom. */
    public static SyndFeed feed(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new IllegalStateException(xml, e);
        }
    }

    public static Document xml(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
