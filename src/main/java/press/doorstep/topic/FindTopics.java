package press.doorstep.topic;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Finds topics for the other rooms, many at once. */
@ApplicationScoped
public class FindTopics {

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        throw new UnsupportedOperationException();
    }
}
