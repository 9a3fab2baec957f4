package press.doorstep.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;

/**
 * Edits as they are sent: the whole thing (PUT) or a merge patch (PATCH). What an edit comes to depends on what is there, so each is a function
 * of the present view, to be asked inside the transaction that holds it.
 */
@ApplicationScoped
public class Edits {

    /** The media type of a PATCH. */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    @Inject
    JsonText text;

    @Inject
    ObjectMapper json;

    /** What was sent takes the place of everything that can be written. */
    public <V, R> Function<V, R> replacing(byte[] body, Set<String> readOnly, Class<R> request) {
        JsonNode sent = text.tree(body);
        return present -> text.read(RoundTrip.writable(sent, json.valueToTree(present), readOnly), request);
    }

    /** What was sent is laid over what can be written, as RFC 7396 says. */
    public <V, R> Function<V, R> patching(byte[] body, Set<String> readOnly, Class<R> request) {
        JsonNode sent = text.tree(body);
        return present -> {
            ObjectNode tree = json.valueToTree(present);
            ObjectNode patch = RoundTrip.writable(sent, tree, readOnly);
            return text.read(MergePatch.apply(tree.remove(readOnly), patch), request);
        };
    }
}
