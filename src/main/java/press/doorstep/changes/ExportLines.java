package press.doorstep.changes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import press.doorstep.live.Subject;

/** The lines of an export. Each begins with its kind; a record, or what is said to be gone, is named next. */
@ApplicationScoped
class ExportLines {

    /** What others name comes first. */
    static final List<Subject> KINDS = List.of(
            Subject.TOPIC, Subject.SPEAKER, Subject.AUTHOR, Subject.QUOTATION, Subject.ARTICLE, Subject.COLLECTION);

    @Inject
    ObjectMapper json;

    /** Where to go on with the export. */
    static ObjectNode export(ExportCursor at) {
        return of("cursor").put("export", at.text());
    }

    /** Where to go on with what happened since. */
    static ObjectNode changes(long at) {
        return of("cursor").put("changes", ChangeCursor.after(at));
    }

    static ObjectNode gone(Subject kind, UUID id) {
        return of("gone").put("type", kind.key()).put("id", id.toString());
    }

    private static ObjectNode of(String kind) {
        return JsonNodeFactory.instance.objectNode().put("kind", kind);
    }

    void write(ObjectNode line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }
}
