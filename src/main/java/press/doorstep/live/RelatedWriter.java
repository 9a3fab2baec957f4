package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the editorial links of a story, then what is near to it; links to stories of ours that are not live are left out. */
final class RelatedWriter {

    private final Map<String, byte[]> cards = new HashMap<>();
    private final Map<String, Kin> near = new HashMap<>();
    private final Reasons reasons;

    /** {@code near} are all that is near, also what editors link to. */
    RelatedWriter(List<Item> items, List<Kin> near, Reasons reasons) {
        items.forEach(item -> cards.put(String.valueOf(item.id()), item.json()));
        near.forEach(kin -> this.near.put(kin.id().toString(), kin));
        this.reasons = reasons;
    }

    byte[] write(JsonNode links, List<Kin> computed) {
        List<JsonNode> alive = new ArrayList<>();
        links.forEach(alive::add);
        alive.removeIf(link -> link.path("article").isTextual()
                && !cards.containsKey(link.path("article").textValue()));
        List<Object> all = new ArrayList<>(alive);
        computed.stream().filter(kin -> cards.containsKey(kin.id().toString())).forEach(all::add);
        return new Json().list(all, this::item).bytes();
    }

    private void item(Json json, Object item) {
        if (item instanceof Kin kin) {
            link(
                    json,
                    "computed",
                    TextNode.valueOf(kin.headline()),
                    TextNode.valueOf("/v1/articles/" + kin.id()),
                    null);
            end(json, kin.id().toString(), false);
        } else if (item instanceof JsonNode link) {
            link(json, link.path("kind").asText(), link.get("title"), link.get("url"), link.get("partner"));
            end(json, link.path("article").asText(), true);
        }
    }

    private static void link(Json json, String kind, JsonNode title, JsonNode url, @Nullable JsonNode partner) {
        json.object().text("kind", kind).value("title", title).value("url", url).value("partner", partner);
    }

    private void end(Json json, String story, boolean editorial) {
        byte[] card = cards.get(story);
        if (card == null) {
            json.nothing("article");
        } else {
            json.raw("article", card);
        }
        reasons.write(json, editorial, near.get(story));
        json.end();
    }
}
