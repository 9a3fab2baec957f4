package press.doorstep.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a snapshot as an editor would send it: what it refers to by id, without what the server finds out by itself. */
@ApplicationScoped
class RewriteSnapshot {

    /** Quotations go by their ids, and are looked for in the text again. */
    private static final Set<String> FOUND_OUT =
            Set.of("slug", "location", "anchoring", "spans", "alterations", "edits");

    @Inject
    Articles articles;

    @Inject
    FollowQuotations following;

    @Inject
    ObjectMapper json;

    ArticleRequest request(Article article, Revision revision) {
        Snapshot then =
                following.follow(new FollowQuotations.Said(article.id, revision.key.number(), revision.snapshot));
        Labels ids = new Labels(Map.of(), then.utterances());
        StoryView view = StoryView.of(then.slug(), then.story(), ids, original(article, then.story()));
        ObjectNode tree = json.valueToTree(view);
        for (JsonNode quotation : tree.path("quotations")) {
            ((ObjectNode) quotation).remove(FOUND_OUT);
        }
        return json.convertValue(tree, ArticleRequest.class);
    }

    /** Another story of the group of translations it stood in; the one that began the group may be gone. */
    private @Nullable String original(Article article, Story story) {
        UUID group = story.translationGroup();
        if (group.equals(article.id)) {
            return null;
        }
        return articles.ofGroups(List.of(group)).stream()
                .map(other -> other.id)
                .filter(other -> !other.equals(article.id))
                .findFirst()
                .orElse(group)
                .toString();
    }
}
