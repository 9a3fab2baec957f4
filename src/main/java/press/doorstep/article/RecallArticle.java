package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows a story as readers saw it at a time that is past: from the revision that was public then, under the names of today. */
@ApplicationScoped
class RecallArticle {

    @Inject
    Articles articles;

    @Inject
    Issues issues;

    @Inject
    Revisions revisions;

    @Inject
    FollowQuotations following;

    @Inject
    SketchStory sketching;

    @Transactional
    public byte[] recall(String reference, Instant then, DeliveryForm form) {
        UUID id = articles.require(reference);
        Issue issue = issues.at(id, then)
                .orElseThrow(() -> ArticleProblem.ARTICLE_NOT_PUBLIC_THEN.because(
                        "Readers had not seen the story at " + then + "."));
        if (issue.ending != null) {
            throw ArticleProblem.gone(issue.ending, issue.at, issue.notice);
        }
        Revision revision = Objects.requireNonNull(revisions.findById(new Revision.Key(id, issue.revision)));
        Appearance appearance = new Appearance(issue.publishedAt, issue.updatedAt, issue.version, then);
        Snapshot said = following.follow(new FollowQuotations.Said(id, revision.key.number(), revision.snapshot));
        return sketching.sketch(new Edition(articles.findById(id), said, appearance), Map.of(), form);
    }
}
