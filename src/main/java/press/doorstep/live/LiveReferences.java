package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What ids, slugs and former slugs stand for. */
@ApplicationScoped
public class LiveReferences {

    /** What a reference in a path stands for; one statement, none for topics. */
    public Lookup<UUID> find(Subject subject, String reference) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the values of filters stand for, all in one statement. A former slug counts as the present one, and what is gone still counts (it
     * matches nothing); those that never were public are left out.
     */
    public Map<Reference, UUID> resolve(Collection<Reference> references) {
        throw new UnsupportedOperationException();
    }

    /** Up to three present slugs that look like {@code text}, nearest first; may be none. */
    public List<String> nearest(Subject subject, String text) {
        throw new UnsupportedOperationException();
    }
}
