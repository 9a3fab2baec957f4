package press.doorstep.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/**
 * A story without what follows from the rest of it: a word set in before others moves the offsets of all that follows, and that is no change of
 * theirs. Marks are said to be over words in place of offsets; where quotations stand is left out, their words and form are not.
 */
final class PlainStory {

    private static final Set<String> FOUND_BY_THE_SERVER = Set.of("spans", "alterations");

    private PlainStory() {}

    static JsonNode blocks(JsonNode story) {
        ArrayNode plain = JsonNodeFactory.instance.arrayNode();
        story.path("body").path("blocks").forEach(block -> plain.add(block(block)));
        return plain;
    }

    static JsonNode quotations(JsonNode story) {
        ArrayNode plain = JsonNodeFactory.instance.arrayNode();
        story.path("quotations")
                .forEach(entry -> plain.add(entry.<ObjectNode>deepCopy().without(FOUND_BY_THE_SERVER)));
        return plain;
    }

    private static JsonNode block(JsonNode block) {
        ObjectNode plain = block.deepCopy();
        if (plain.path("marks").isArray()) {
            plain.set("marks", marks(plain));
        }
        if (plain.path("items").isArray()) {
            ArrayNode items = JsonNodeFactory.instance.arrayNode();
            block.path("items").forEach(item -> items.add(block(item)));
            plain.set("items", items);
        }
        return plain;
    }

    private static ArrayNode marks(ObjectNode block) {
        String text = block.path("text").asText();
        ArrayNode plain = JsonNodeFactory.instance.arrayNode();
        for (JsonNode mark : block.path("marks")) {
            if (!mark.path("type").asText().equals("quotation")) {
                ObjectNode over = mark.deepCopy();
                over.put(
                        "words",
                        text.substring(
                                text.offsetByCodePoints(0, mark.path("start").asInt()),
                                text.offsetByCodePoints(0, mark.path("end").asInt())));
                plain.add(over.without(Set.of("start", "end")));
            }
        }
        return plain;
    }
}
