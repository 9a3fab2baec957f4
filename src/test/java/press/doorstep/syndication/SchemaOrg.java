package press.doorstep.syndication;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** As much of schema.org's vocabulary as we use: which property goes with which type, what it inherits included (https://schema.org/version/latest). */
final class SchemaOrg {

    private static final String SCHEMA = "https://schema.org/";

    private static final Set<String> THING =
            Set.of("name", "url", "description", "identifier", "mainEntityOfPage", "sameAs");

    private static final Set<String> CREATIVE_WORK = Set.of(
            "about",
            "author",
            "contentUrl",
            "copyrightNotice",
            "correction",
            "creator",
            "creditText",
            "dateCreated",
            "dateModified",
            "datePublished",
            "genre",
            "hasPart",
            "headline",
            "image",
            "inLanguage",
            "isAccessibleForFree",
            "isBasedOn",
            "isPartOf",
            "locationCreated",
            "mentions",
            "publisher",
            "text",
            "thumbnailUrl",
            "version",
            "video");

    private static final Set<String> ARTICLE = Set.of("articleBody", "dateline", "wordCount");
    private static final Set<String> MEDIA = Set.of("caption", "duration", "height", "uploadDate", "width");

    private static final Map<String, Set<String>> PROPERTIES = Map.ofEntries(
            Map.entry("NewsArticle", ARTICLE),
            Map.entry("OpinionNewsArticle", ARTICLE),
            Map.entry("AnalysisNewsArticle", ARTICLE),
            Map.entry("Quotation", Set.of()),
            Map.entry("CorrectionComment", Set.of()),
            Map.entry("ImageObject", MEDIA),
            Map.entry("VideoObject", MEDIA),
            Map.entry("Person", Set.of("jobTitle")),
            Map.entry("Organization", Set.of()),
            Map.entry("NewsMediaOrganization", Set.of("logo")),
            Map.entry("Place", Set.of("address", "geo")),
            Map.entry("PostalAddress", Set.of("addressCountry")),
            Map.entry("GeoCoordinates", Set.of("latitude", "longitude")),
            Map.entry("Thing", Set.of()),
            Map.entry("Event", Set.of()));

    private static final Set<String> WORKS = Set.of(
            "NewsArticle",
            "OpinionNewsArticle",
            "AnalysisNewsArticle",
            "Quotation",
            "CorrectionComment",
            "ImageObject",
            "VideoObject");

    private SchemaOrg() {}

    /** In an expanded document, the types and properties that are none of schema.org's, or stand where they do not belong. */
    static Stream<String> faultsIn(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).flatMap(SchemaOrg::faultsIn);
        }
        if (!node.isObject() || node.has("@value")) {
            return Stream.empty();
        }
        String type = node.path("@type").path(0).asText().replace(SCHEMA, "");
        Stream<String> own = node.propertyStream()
                .map(member -> member.getKey())
                .filter(name -> !name.startsWith("@") && !belongs(name, type))
                .map(name -> type + ": " + name);
        Stream<String> others = node.propertyStream().flatMap(member -> faultsIn(member.getValue()));
        Stream<String> unknown =
                FeedValues.faults(!node.has("@type") || PROPERTIES.containsKey(type), "no type: " + type);
        return Stream.of(own, others, unknown).flatMap(faults -> faults);
    }

    static List<String> faults(JsonNode document) {
        return faultsIn(document).toList();
    }

    private static boolean belongs(String address, String type) {
        String name = address.replace(SCHEMA, "");
        return address.startsWith(SCHEMA)
                && (THING.contains(name)
                        || PROPERTIES.getOrDefault(type, Set.of()).contains(name)
                        || (WORKS.contains(type) && CREATIVE_WORK.contains(name)));
    }
}
