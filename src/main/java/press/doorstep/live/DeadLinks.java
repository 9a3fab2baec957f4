package press.doorstep.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes links and translations out of a story that lead to stories that are not live any more, until the story is rendered again. */
final class DeadLinks {

    private DeadLinks() {}

    static void drop(JsonNode story, List<UUID> dead) {
        Set<String> ids = dead.stream().map(UUID::toString).collect(Collectors.toSet());
        drop(story.path("links"), "article", ids);
        drop(story.path("alternates"), "id", ids);
    }

    private static void drop(JsonNode entries, String member, Set<String> ids) {
        Iterator<JsonNode> each = entries.iterator();
        while (each.hasNext()) {
            if (ids.contains(each.next().path(member).asText())) {
                each.remove();
            }
        }
    }
}
