package press.doorstep.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import press.doorstep.live.Subject;

/** Public things as records of the interchange format, the one that imports read. */
final class Interchange {

    private static final List<String> QUOTATION = List.of(
            "id",
            "slug",
            "text",
            "language",
            "speaker",
            "saidBy",
            "saidOn",
            "saidOnPrecision",
            "occasion",
            "place",
            "medium",
            "verification",
            "fragmentOf",
            "translationOf");

    /** Of a quotation as a story has it: its verification and its translations are told of the quotation itself. */
    private static final List<String> ENTRY = QUOTATION.subList(0, 11);

    private static final List<String> APPEARANCE =
            List.of("location", "form", "cue", "attribution", "rolePrinted", "spans", "collapsedAfter");

    private static final List<String> STORY = List.of(
            "id", "slug", "language", "headline", "standfirst", "place", "publishedAt", "images", "videos", "body");

    private Interchange() {}

    static ObjectNode of(Subject kind, ObjectNode live) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("kind", kind.key());
        return switch (kind) {
            case TOPIC ->
                named(
                        record,
                        live,
                        "topicKind",
                        "names",
                        "description",
                        "broader",
                        "related",
                        "iptcCode",
                        "externalIds");
            case SPEAKER ->
                named(
                        record,
                        live,
                        "speakerKind",
                        "names",
                        "aliases",
                        "sortName",
                        "description",
                        "portrait",
                        "externalIds",
                        "tenures");
            case AUTHOR -> named(record, live, "", "names", "sortName", "role", "biography", "portrait", "links");
            case QUOTATION -> quotation(record, live, QUOTATION);
            case ARTICLE -> story(record, live);
            case COLLECTION ->
                named(record, live, "collectionKind", "language", "title", "description", "articles")
                        .put("state", "published");
        };
    }

    /** {@code kind} is what the thing's own kind is called in a record; empty when it has none. */
    private static ObjectNode named(ObjectNode record, ObjectNode live, String kind, String... members) {
        copy(record, live, List.of("id", "slug"));
        if (!kind.isEmpty()) {
            record.set(kind, live.get("kind"));
        }
        return copy(record, live, List.of(members));
    }

    private static ObjectNode quotation(ObjectNode record, ObjectNode live, List<String> members) {
        copy(record, live, members);
        JsonNode speaker = live.path("speaker").path("slug");
        return speaker.isMissingNode() ? record : record.set("speaker", speaker);
    }

    private static ObjectNode story(ObjectNode record, ObjectNode live) {
        copy(record, live, STORY);
        record.set("articleKind", live.get("kind"));
        ((ObjectNode) record.get("body")).remove("format");
        seo(record, live);
        copy(record, live, List.of("source", "rights", "topics", "translationOf"));
        byline(record.putArray("byline"), live.path("byline"));
        quotations(record.putArray("quotations"), live.path("quotations"));
        links(record.putArray("links"), live.path("links"));
        corrections(record.putArray("corrections"), live.path("corrections"));
        return record.put("state", "published");
    }

    /** Only what is not the headline and the standfirst anyway. */
    private static void seo(ObjectNode record, ObjectNode live) {
        ObjectNode seo = JsonNodeFactory.instance.objectNode();
        JsonNode delivered = live.path("seo");
        if (!delivered.path("title").equals(live.path("headline"))) {
            seo.set("title", delivered.get("title"));
        }
        if (!delivered.path("description").equals(live.path("standfirst"))) {
            seo.set("description", delivered.get("description"));
        }
        if (!seo.isEmpty()) {
            record.set("seo", seo);
        }
    }

    private static void byline(ArrayNode record, JsonNode byline) {
        for (JsonNode name : byline) {
            ObjectNode entry = copy(record.addObject(), (ObjectNode) name, List.of("name", "role"));
            JsonNode author = name.path("author").path("slug");
            if (!author.isMissingNode()) {
                entry.set("author", author);
            }
        }
    }

    /** One entry an appearance. */
    private static void quotations(ArrayNode record, JsonNode quotations) {
        for (JsonNode quotation : quotations) {
            for (JsonNode occurrence : quotation.path("occurrences")) {
                ObjectNode entry = quotation(record.addObject(), (ObjectNode) quotation, ENTRY);
                copy(entry, (ObjectNode) occurrence, APPEARANCE);
            }
        }
    }

    private static void links(ArrayNode record, JsonNode links) {
        for (JsonNode link : links) {
            ObjectNode entry = copy(record.addObject(), (ObjectNode) link, List.of("kind", "title", "partner"));
            entry.set(
                    link.path("article").isNull() ? "url" : "article",
                    link.get("article").isNull() ? link.get("url") : link.get("article"));
        }
    }

    private static void corrections(ArrayNode record, JsonNode corrections) {
        for (JsonNode correction : corrections) {
            ObjectNode told = copy(
                    record.addObject(), (ObjectNode) correction, List.of("kind", "severity", "text", "correctedAt"));
            ArrayNode affected = told.putArray("affected");
            for (JsonNode words : correction.path("affected")) {
                if (!words.path("location").isNull()) {
                    affected.addObject().set("exact", words.get("exact"));
                }
            }
        }
    }

    private static ObjectNode copy(ObjectNode record, ObjectNode live, List<String> members) {
        for (String member : members) {
            JsonNode value = live.get(member);
            if (value != null && !value.isNull()) {
                record.set(member, value);
            }
        }
        return record;
    }
}
