package press.doorstep.partner;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed, 1.0 and 1.1. */
final class JsonFeed {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(60)
                    .maxNumberLength(100)
                    .maxStringLength(1_000_000)
                    .build())
            .build());

    private JsonFeed() {}

    static List<Entry> read(byte[] body, URI base, int most, Instant now) throws FeedFault {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(body);
        } catch (IOException | RuntimeException e) {
            throw new FeedFault("The feed is not well-formed JSON.");
        }
        if (feed == null
                || !feed.path("version").asText().contains("jsonfeed.org/version/")
                || !feed.path("items").isArray()) {
            throw new FeedFault("The feed is JSON, but no JSON Feed.");
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            Entry entry = entries.size() < most ? entry(item, feed, base, now) : null;
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static @Nullable Entry entry(JsonNode item, JsonNode feed, URI base, Instant now) {
        String text = first(item, "summary", "content_text", "content_html");
        List<String> tags = new ArrayList<>();
        item.path("tags").forEach(tag -> tags.add(tag.asText()));
        String title = first(item, "title", "content_text", "content_html");
        Entry.Raw raw = new Entry.Raw(
                item.path("id").isValueNode() ? item.path("id").asText(null) : null,
                first(item, "url", "external_url", "id"),
                title,
                text,
                Stream.of(item, feed)
                        .map(node -> first(node, "language"))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                time(first(item, "date_published", "date_modified")),
                tags);
        return Entry.of(raw, base, now);
    }

    private static @Nullable String first(JsonNode node, String... members) {
        for (String member : members) {
            JsonNode value = node.path(member);
            if (value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue();
            }
        }
        return null;
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
