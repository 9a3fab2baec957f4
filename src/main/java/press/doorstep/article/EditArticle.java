package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.quotation.KnownQuotation;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;

/** Saves a story's working copy; readers see nothing of it. An edit that changes nothing leaves the revision as it is. */
@ApplicationScoped
class EditArticle {

    @Inject
    HoldArticle hold;

    @Inject
    FindQuotations quotations;

    @Inject
    SaveStory saving;

    @Inject
    ArticleViews views;

    /** {@code change} says what becomes of the story as it is. */
    @Transactional
    public ArticleView edit(
            String reference, Precondition precondition, Function<ArticleView, ArticleRequest> change, String by) {
        Article article = hold.alone(reference, precondition);
        article.life.requireEditable();
        Map<UUID, KnownQuotation> known = quotations.hold(article.story().quotations());
        Submission submission = Submission.edited(article.id, change.apply(views.of(article, known)), article);
        saving.compose(submission, by);
        BodyRefusal.unlessSound(submission.checks);
        saving.save(submission, article, by);
        return views.of(article);
    }
}
