package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Finds topics for the other rooms, many at once. */
@ApplicationScoped
public class FindTopics {

    @Inject
    Topics topics;

    @Inject
    SlugRegister slugs;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> found = new HashMap<>(slugs.findAll(Kind.TOPIC, references));
        found.values().retainAll(topics.existing(found.values()));
        return found;
    }
}
