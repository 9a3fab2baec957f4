package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.PublishedAuthor;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Finds authors for the other rooms, many at once. */
@ApplicationScoped
public class FindAuthors {

    @Inject
    Authors authors;

    @Inject
    SlugRegister slugs;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> found = new HashMap<>(slugs.findAll(Kind.AUTHOR, references));
        found.values().retainAll(authors.existing(found.values()));
        return found;
    }

    /** As they are published now; a fixed number of statements. Held against renaming until the caller's transaction ends. */
    public Map<UUID, PublishedAuthor> published(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<String>> former = slugs.former(Kind.AUTHOR, ids);
        Map<UUID, PublishedAuthor> published = new HashMap<>();
        for (Author author : authors.held(ids)) {
            published.put(author.id, author.published(former.getOrDefault(author.id, List.of())));
        }
        return published;
    }
}
