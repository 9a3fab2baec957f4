package press.doorstep.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member that has another value.
 *
 * @param path a JSON Pointer from whatever the change is listed under
 * @param words of two texts, what of them stayed; null where there are not two texts
 */
public record FieldChange(
        String path,
        JsonNode before,
        JsonNode after,
        @Nullable List<Run> words) {

    /** Every member, at any depth, that differs; lists differ as a whole. */
    static List<FieldChange> between(JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        compare("", present(before), present(after), changes);
        return List.copyOf(changes);
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> members = new LinkedHashSet<>();
            before.fieldNames().forEachRemaining(members::add);
            after.fieldNames().forEachRemaining(members::add);
            for (String member : members) {
                compare(path + "/" + member, present(before.path(member)), present(after.path(member)), changes);
            }
            return;
        }
        boolean texts = before.isTextual() && after.isTextual();
        changes.add(new FieldChange(
                path, before, after, texts ? WordDiff.of(before.textValue(), after.textValue()) : null));
    }

    private static JsonNode present(JsonNode node) {
        return node.isMissingNode() ? NullNode.getInstance() : node;
    }
}
