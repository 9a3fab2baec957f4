package press.doorstep.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import press.doorstep.comparison.StoryDiff;

/** Compares two revisions of a story, or one with the one before it. */
@ApplicationScoped
class CompareRevisions {

    @Inject
    Articles articles;

    @Inject
    Revisions revisions;

    @Inject
    ArticleViews views;

    @Inject
    ObjectMapper json;

    @Transactional
    public RevisionDiffView compare(String reference, String number, Optional<String> against) {
        UUID article = articles.require(reference);
        Revision revision = revisions.require(article, number);
        Optional<Revision> other = against.isPresent()
                ? against.map(named -> revisions.require(article, named))
                : revisions.previous(revision);
        StoryDiff diff = StoryDiff.between(other.map(this::tree).orElseGet(json::createObjectNode), tree(revision));
        return new RevisionDiffView(
                revision.key.number(), other.map(one -> one.key.number()).orElse(null), diff);
    }

    private JsonNode tree(Revision revision) {
        return json.valueToTree(views.then(revision));
    }
}
