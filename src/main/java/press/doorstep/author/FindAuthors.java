package press.doorstep.author;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * As they are published now, under the ids asked for: whoever was merged is published as what they became. A fixed number of statements. Held
     * against renaming until the caller's transaction ends.
     */
    public Map<UUID, PublishedAuthor> published(Collection<UUID> ids) {
        return published(ids, authors::held);
    }

    /** As they would be published now; to look at, not held. */
    public Map<UUID, PublishedAuthor> shown(Collection<UUID> ids) {
        return published(ids, authors::those);
    }

    private Map<UUID, PublishedAuthor> published(
            Collection<UUID> ids, Function<Collection<UUID>, List<Author>> reading) {
        Map<UUID, PublishedAuthor> published = new HashMap<>();
        if (ids.isEmpty()) {
            return published;
        }
        List<Author> found = reading.apply(ids);
        Map<UUID, List<String>> former = slugs.former(Kind.AUTHOR, ids);
        Map<UUID, UUID> became = new HashMap<>();
        for (Author author : found) {
            published.put(author.id, author.published(former.getOrDefault(author.id, List.of())));
            if (author.mergedInto != null) {
                became.put(author.id, author.mergedInto);
            }
        }
        Map<UUID, PublishedAuthor> survivors = published(became.values(), reading);
        published.replaceAll((id, author) -> survivors.getOrDefault(became.getOrDefault(id, id), author));
        return published;
    }
}
