package press.doorstep.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.LiveReferences;
import press.doorstep.live.Reference;
import press.doorstep.live.Subject;
import press.doorstep.web.Nearest;
import press.doorstep.web.Parameters;
import press.doorstep.web.Problem;

/** Finds out, in one statement, what all ids and slugs of a query stand for. */
@ApplicationScoped
class ResolveReferences {

    @Inject
    LiveReferences references;

    /** {@code subjects}: which parameters hold references, and to what. Unknown ones are refused with the nearest that exists. */
    Named resolve(Parameters parameters, Map<String, Subject> subjects) {
        Map<String, List<Reference>> asked = new LinkedHashMap<>();
        subjects.forEach((name, subject) -> asked.put(name, references(parameters, name, subject)));
        List<Reference> all = asked.values().stream().flatMap(List::stream).toList();
        Map<Reference, UUID> found = all.isEmpty() ? Map.of() : references.resolve(all);
        Map<String, List<UUID>> ids = new HashMap<>();
        asked.forEach((name, refs) -> ids.put(name, ids(name, refs, found)));
        return new Named(ids);
    }

    private static List<Reference> references(Parameters parameters, String name, Subject subject) {
        return parameters.refs(name).stream()
                .map(text -> new Reference(subject, text))
                .toList();
    }

    private List<UUID> ids(String name, List<Reference> asked, Map<Reference, UUID> found) {
        List<UUID> ids = new ArrayList<>();
        for (Reference reference : asked) {
            UUID id = found.get(reference);
            if (id != null) {
                ids.add(id);
            } else if (!name.equals(ArticlesQuery.ID)) {
                throw unknown(name, reference);
            }
        }
        return ids;
    }

    private Problem unknown(String name, Reference reference) {
        String hint = Nearest.hint(reference.text(), references.nearest(reference.subject(), reference.text()));
        String subject = reference.subject().name().toLowerCase(java.util.Locale.ROOT);
        return Parameters.invalid(name, "names no " + subject + ": \"" + reference.text() + "\"." + hint);
    }
}
