package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.text.Block;

/** Finds stories, drafts among them, for the other rooms of the desk, many at once. */
@ApplicationScoped
public class FindArticles {

    @Inject
    Articles articles;

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        return references.isEmpty() ? Map.of() : articles.resolve(references);
    }

    /** The story of an id or slug; refuses what is none. */
    public UUID require(String reference) {
        return articles.require(reference);
    }

    /** The same, of a story that can still be worked on: refuses what is killed. */
    public UUID requireEditable(String reference) {
        Article article = articles.require(articles.require(reference));
        article.life.requireEditable();
        return article.id;
    }

    /** The ids of the blocks in a story's working copy, those of list items among them. */
    public Set<String> blocks(UUID article) {
        Set<String> blocks = new HashSet<>();
        for (Block block : articles.require(article).copy.body().blocks()) {
            blocks.add(block.id());
            if (block instanceof Block.Items list) {
                list.items().forEach(item -> blocks.add(item.id()));
            }
        }
        return blocks;
    }
}
