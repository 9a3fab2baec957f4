package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import press.doorstep.web.Precondition;

/** Takes a story to change it: nobody else changes it until the transaction ends, and what is read is what is there. */
@ApplicationScoped
class HoldArticle {

    @Inject
    Articles articles;

    @Inject
    Relatives relatives;

    @Inject
    TellChanges changes;

    /** For changes that stay at the desk. */
    Article alone(String reference, Precondition precondition) {
        UUID id = articles.require(reference);
        articles.hold(List.of(id));
        return held(id, reference, precondition);
    }

    /** For changes that readers see, in other stories too. */
    Article withRelatives(String reference, Precondition precondition) {
        UUID id = articles.require(reference);
        relatives.hold(List.of(id));
        return held(id, reference, precondition);
    }

    /** It may have been deleted or changed while this waited. */
    private Article held(UUID id, String reference, Precondition precondition) {
        Article article = articles.findByIdOptional(id)
                .orElseThrow(() ->
                        ArticleProblem.DESK_ARTICLE_NOT_FOUND.because("There is no story \"" + reference + "\"."));
        precondition.check(
                article.revision,
                article.updatedBy,
                article.updatedAt,
                (refusal, read) -> changes.tell(article, read, refusal));
        return article;
    }
}
