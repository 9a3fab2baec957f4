package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Takes a story to change it: nobody else changes it until the transaction ends, and what is read is what is there. */
@ApplicationScoped
class HoldArticle {

    @Inject
    Articles articles;

    @Inject
    Relatives relatives;

    /** For changes that stay at the desk. */
    Article alone(String reference) {
        UUID id = articles.require(reference);
        articles.hold(List.of(id));
        return held(id, reference);
    }

    /** For changes that readers see, in other stories too. */
    Article withRelatives(String reference) {
        UUID id = articles.require(reference);
        relatives.hold(List.of(id));
        return held(id, reference);
    }

    /** It may have been deleted while this waited. */
    private Article held(UUID id, String reference) {
        return articles.findByIdOptional(id)
                .orElseThrow(() ->
                        ArticleProblem.DESK_ARTICLE_NOT_FOUND.because("There is no story \"" + reference + "\"."));
    }
}
