package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.BodyRefusal;

/** Makes what was sent a story's working copy, with a revision of it. Joins the caller's transaction. */
@ApplicationScoped
class SaveStory {

    @Inject
    ComposeStories composing;

    @Inject
    WriteStories writing;

    @Inject
    Articles articles;

    @Inject
    Clock clock;

    /** Refuses what cannot be read; whatever else is wrong stands in the submission's checks. */
    void compose(Submission submission, String by) {
        BodyRefusal.unlessSound(submission.checks);
        composing.compose(List.of(submission), by);
    }

    /** Nothing happens when the working copy says the same already. */
    void save(Submission submission, Article article, String by) {
        if (submission.changesNothing()) {
            return;
        }
        if (article.life.scheduledAt != null) {
            // Nobody may be there to see it fail when the time comes.
            PublicationFault.refuse(submission.story(), article.life.scheduledAt);
        }
        writing.write(List.of(submission), clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
        writing.keepRevision(submission, article);
        writing.index(List.of(article));
        articles.flush();
    }
}
