package press.doorstep.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/** Where a topic stands among the others. */
record TopicRelations(@Nullable UUID broader, Set<UUID> related) {

    static final TopicRelations NONE = new TopicRelations(null, Set.of());

    private static final int MOST_RELATED = 30;

    /** What the references sent stand for; a fault for each that is not {@code known}, and for the topic itself. */
    static TopicRelations of(TopicRequest sent, UUID self, Map<String, UUID> known, Checks checks) {
        UUID broader = sent.broader() == null ? null : find("/broader", sent.broader(), self, known, checks);
        Set<UUID> related = new HashSet<>();
        List<String> references = sent.relatedOrNone();
        if (references.size() > MOST_RELATED) {
            checks.fault("/related", "Must have at most " + MOST_RELATED + " entries.");
        }
        for (int i = 0; i < references.size(); i++) {
            UUID found = find("/related/" + i, references.get(i), self, known, checks);
            if (found != null) {
                related.add(found);
            }
        }
        return new TopicRelations(broader, related);
    }

    /** The same, and related to these besides. */
    TopicRelations and(Set<UUID> others) {
        Set<UUID> all = new HashSet<>(related);
        all.addAll(others);
        return new TopicRelations(broader, all);
    }

    private static @Nullable UUID find(
            String pointer, String reference, UUID self, Map<String, UUID> known, Checks checks) {
        UUID found = known.get(reference);
        if (found == null) {
            checks.fault(pointer, "There is no topic \"" + reference + "\".");
        } else if (found.equals(self)) {
            checks.fault(pointer, "Is the topic itself.");
        }
        return found;
    }
}
