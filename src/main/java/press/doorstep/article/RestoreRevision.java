package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;
import press.doorstep.web.Problem;

/** Makes an earlier revision the working copy again, as if an editor had sent all that it says; readers see nothing of it. */
@ApplicationScoped
class RestoreRevision {

    @Inject
    HoldArticle hold;

    @Inject
    Revisions revisions;

    @Inject
    FindQuotations quotations;

    @Inject
    RewriteSnapshot rewriting;

    @Inject
    SaveStory saving;

    @Inject
    ArticleViews views;

    @Transactional
    public RestorationView restore(
            String reference, String number, Precondition precondition, boolean dropMissing, String by) {
        Article article = hold.alone(reference, precondition);
        article.life.requireEditable();
        Revision revision = revisions.require(article.id, number);
        quotations.hold(article.story().quotations());
        Submission submission = Submission.restored(rewriting.request(article, revision), article);
        saving.compose(submission, by);
        List<Missing> missing = submission.pending == null ? List.of() : submission.pending;
        if (!missing.isEmpty() && !dropMissing) {
            throw incomplete(revision, missing);
        }
        BodyRefusal.unlessSound(submission.checks);
        saving.save(submission, article, by);
        return new RestorationView(revision.key.number(), List.copyOf(missing), views.of(article));
    }

    private static Problem incomplete(Revision revision, List<Missing> missing) {
        Problem problem = ArticleProblem.RESTORATION_INCOMPLETE.because(
                "Revision " + revision.key.number() + " refers to what is not there any more.");
        missing.forEach(gone -> problem.at(
                gone.pointer(), "The " + gone.kind() + " \"" + gone.reference() + "\" is not there any more."));
        return problem;
    }
}
