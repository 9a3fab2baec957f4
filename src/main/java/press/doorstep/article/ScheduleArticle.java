package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.Precondition;

/** Has a story's working copy published at a time to come. Until then it can be edited, as long as it stays fit to be published. */
@ApplicationScoped
class ScheduleArticle {

    @Inject
    HoldArticle hold;

    @Inject
    DueTimes dueTimes;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView schedule(String reference, Precondition precondition, Instant when, String by) {
        Instant at = when.truncatedTo(ChronoUnit.MILLIS);
        Article article = hold.alone(reference, precondition);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ArticleProblem.requireToCome(at, now);
        PublicationFault.refuse(article.story(), at);
        List<Instant> due = article.life.due();
        if (!at.equals(article.life.scheduledAt)) {
            article.life.schedule(at);
            article.revised(now, by);
            dueTimes.change(due, article.life.due());
        }
        return views.of(article);
    }
}
