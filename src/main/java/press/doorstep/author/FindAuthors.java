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
        return ids.isEmpty() ? Map.of() : published(authors.held(ids), ids);
    }

    /** As they would be published now; to look at, not held. */
    public Map<UUID, PublishedAuthor> shown(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : published(authors.those(ids), ids);
    }

    private Map<UUID, PublishedAuthor> published(Collection<Author> found, Collection<UUID> ids) {
        Map<UUID, List<String>> former = slugs.former(Kind.AUTHOR, ids);
        Map<UUID, PublishedAuthor> published = new HashMap<>();
        for (Author author : found) {
            published.put(author.id, author.published(former.getOrDefault(author.id, List.of())));
        }
        return published;
    }
}
