package press.doorstep.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What changed between two states of a story. Blocks and quotations are recognised by their ids, topics by their slugs, links by where they lead,
 * pictures and videos by their addresses, names by their authors.
 *
 * @param fields members that are no lists
 */
public record StoryDiff(
        List<FieldChange> fields,
        List<EntryChange> blocks,
        List<EntryChange> quotations,
        List<EntryChange> topics,
        List<EntryChange> links,
        List<EntryChange> images,
        List<EntryChange> videos,
        List<EntryChange> byline) {

    private static final Set<String> LISTS =
            Set.of("body", "quotations", "topics", "links", "images", "videos", "byline");

    /** Two stories as the desk shows them; an empty object stands for no story. */
    public static StoryDiff between(JsonNode before, JsonNode after) {
        return new StoryDiff(
                FieldChange.between(withoutLists(before), withoutLists(after)),
                Entries.between(PlainStory.blocks(before), PlainStory.blocks(after), StoryDiff::id),
                Entries.between(PlainStory.quotations(before), PlainStory.quotations(after), StoryDiff::id),
                Entries.between(before.path("topics"), after.path("topics"), JsonNode::asText),
                Entries.between(before.path("links"), after.path("links"), StoryDiff::target),
                Entries.between(before.path("images"), after.path("images"), StoryDiff::url),
                Entries.between(before.path("videos"), after.path("videos"), StoryDiff::url),
                Entries.between(before.path("byline"), after.path("byline"), StoryDiff::signature));
    }

    /** The members of the story that differ, by their names at the top. */
    public List<String> members() {
        Set<String> members = new LinkedHashSet<>();
        fields.forEach(field -> members.add(field.path().split("/")[1]));
        lists().forEach((member, changes) -> {
            if (!changes.isEmpty()) {
                members.add(member);
            }
        });
        return List.copyOf(members);
    }

    private Map<String, List<EntryChange>> lists() {
        Map<String, List<EntryChange>> lists = new LinkedHashMap<>();
        lists.put("body", blocks);
        lists.put("quotations", quotations);
        lists.put("topics", topics);
        lists.put("links", links);
        lists.put("images", images);
        lists.put("videos", videos);
        lists.put("byline", byline);
        return lists;
    }

    /** The same as a fragment of HTML. */
    public String html() {
        return new DiffHtml().fragment(this);
    }

    private static JsonNode withoutLists(JsonNode story) {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        story.properties().stream()
                .filter(member -> !LISTS.contains(member.getKey()))
                .forEach(member -> rest.set(member.getKey(), member.getValue()));
        return rest;
    }

    private static String id(JsonNode entry) {
        return entry.path("id").asText();
    }

    private static String url(JsonNode entry) {
        return entry.path("url").asText();
    }

    private static String target(JsonNode link) {
        return link.path("kind").asText() + " " + either(link.path("article"), link.path("url"));
    }

    private static String signature(JsonNode line) {
        return either(line.path("author"), line.path("name"));
    }

    private static String either(JsonNode first, JsonNode second) {
        return Stream.of(first, second)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElse("");
    }
}
