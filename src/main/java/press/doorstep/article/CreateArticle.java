package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.naming.Ids;
import press.doorstep.web.BodyRefusal;

/** Adds a story as a draft. */
@ApplicationScoped
public class CreateArticle {

    @Inject
    ComposeStories composing;

    @Inject
    WriteStories writing;

    @Inject
    ArticleViews views;

    @Inject
    Articles articles;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** References are ids or slugs; one that stands for nothing is refused. */
    @Transactional
    public ArticleView create(ArticleRequest sent, String by) {
        Submission submission = Submission.edited(ids.next(), sent, null);
        BodyRefusal.unlessSound(submission.checks);
        composing.compose(List.of(submission), by);
        BodyRefusal.unlessSound(submission.checks);
        Article article = writing.write(List.of(submission), clock.instant().truncatedTo(ChronoUnit.MILLIS), by)
                .get(0);
        writing.keepRevision(submission, article);
        writing.index(List.of(article));
        articles.flush();
        return views.of(article);
    }
}
