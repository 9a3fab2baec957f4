package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Finds stories, drafts among them, for the other rooms of the desk, many at once. */
@ApplicationScoped
public class FindArticles {

    @Inject
    Articles articles;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        return references.isEmpty() ? Map.of() : articles.resolve(references);
    }
}
