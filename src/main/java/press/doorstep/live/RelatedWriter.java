package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the editorial links of a story with the cards of our own stories; those whose story is not live are left out. */
final class RelatedWriter {

    private RelatedWriter() {}

    static byte[] write(JsonNode links, List<Item> items) {
        Map<String, byte[]> cards = new HashMap<>();
        items.forEach(item -> cards.put(String.valueOf(item.id()), item.json()));
        List<JsonNode> alive = new ArrayList<>();
        links.forEach(alive::add);
        alive.removeIf(link -> link.path("article").isTextual()
                && !cards.containsKey(link.path("article").textValue()));
        return new Json().list(alive, (json, link) -> link(json, link, cards)).bytes();
    }

    private static void link(Json json, JsonNode link, Map<String, byte[]> cards) {
        json.object()
                .value("kind", link.get("kind"))
                .value("title", link.get("title"))
                .value("url", link.get("url"))
                .value("partner", link.get("partner"));
        byte[] card = cards.get(link.path("article").asText());
        if (card == null) {
            json.nothing("article");
        } else {
            json.raw("article", card);
        }
        json.end();
    }
}
