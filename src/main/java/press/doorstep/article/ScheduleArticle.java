package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import press.doorstep.live.LiveContent;
import press.doorstep.web.Precondition;

/** Has a story's working copy published at a time to come. Until then it can be edited, as long as it stays fit to be published. */
@ApplicationScoped
class ScheduleArticle {

    @Inject
    HoldArticle hold;

    @Inject
    LiveContent live;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView schedule(String reference, Precondition precondition, Instant when, String by) {
        Instant at = when.truncatedTo(ChronoUnit.MILLIS);
        Article article = hold.alone(reference);
        article.require(precondition);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!at.isAfter(now)) {
            throw ArticleProblem.SCHEDULE_IN_THE_PAST
                    .because("It is " + now + " now.")
                    .at("/at", "Lies in the past.");
        }
        PublicationFault.refuse(article.story(), at);
        Instant before = article.life.scheduledAt;
        if (!at.equals(before)) {
            article.life.schedule(at);
            article.revised(now, by);
            live.due(at);
            if (before != null) {
                live.notDue(before);
            }
        }
        return views.of(article);
    }
}
