package press.doorstep.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Scope;
import press.doorstep.web.JsonText;
import press.doorstep.web.Problem;

/** Reads a line into the record it holds, as strictly as the resources read theirs. */
@ApplicationScoped
class RecordText {

    @Inject
    JsonText json;

    Entry read(Line line, boolean mayPublish) {
        if (line.tooLong()) {
            return Entry.refused(
                    line, null, List.of(), Remarks.of("The line is longer than " + Line.LONGEST + " bytes."));
        }
        try {
            return json.tree(line.bytes()) instanceof ObjectNode tree
                    ? read(line, tree, mayPublish)
                    : Entry.refused(line, null, List.of(), Remarks.of("Must be a JSON object."));
        } catch (Problem refusal) {
            return Entry.refused(line, null, List.of(), Remarks.of(refusal));
        }
    }

    /** The same record, to be kept but not published. */
    Object draft(Line line, RecordKind kind) {
        ObjectNode tree = (ObjectNode) json.tree(line.bytes());
        tree.remove(List.of("kind", "state", "publishedAt", "corrections"));
        return json.read(tree, kind.type);
    }

    private Entry read(Line line, ObjectNode tree, boolean mayPublish) {
        List<String> references = Stream.of("slug", "id", "sourceUrl")
                .map(member -> tree.path(member).textValue())
                .filter(java.util.Objects::nonNull)
                .toList();
        RecordKind kind = kind(tree.remove("kind")).orElse(null);
        if (kind == null) {
            return Entry.refused(
                    line, null, references, Remarks.at("/kind", "Must be one of " + RecordKind.NAMES + "."));
        }
        if (!mayPublish && "published".equals(tree.path("state").textValue())) {
            return Entry.refused(
                    line,
                    kind,
                    references,
                    Remarks.at(
                            "/state", "The key that sent this import lacks the scope " + Scope.CONTENT_PUBLISH + "."));
        }
        try {
            return Entry.of(line, kind, json.read((JsonNode) tree, kind.type), references);
        } catch (Problem refusal) {
            return Entry.refused(line, kind, references, Remarks.of(refusal));
        }
    }

    private static Optional<RecordKind> kind(@Nullable JsonNode kind) {
        return Optional.ofNullable(kind).map(JsonNode::textValue).flatMap(RecordKind::of);
    }
}
