package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.PublishedAuthor;

/** Finds authors for the other rooms, many at once. */
@ApplicationScoped
public class FindAuthors {

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        throw new UnsupportedOperationException();
    }

    /** As they are published now; a fixed number of statements. Held against renaming until the caller's transaction ends. */
    public Map<UUID, PublishedAuthor> published(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }
}
