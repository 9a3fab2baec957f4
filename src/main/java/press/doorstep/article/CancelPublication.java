package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import press.doorstep.live.LiveContent;
import press.doorstep.web.Precondition;

/** Takes back a scheduled publication; what readers see already stays. */
@ApplicationScoped
class CancelPublication {

    @Inject
    HoldArticle hold;

    @Inject
    LiveContent live;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView cancel(String reference, Precondition precondition, String by) {
        Article article = hold.alone(reference);
        article.require(precondition);
        Instant scheduledAt = article.life.scheduledAt;
        if (scheduledAt != null) {
            article.life.cancelSchedule();
            article.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
            live.notDue(scheduledAt);
        }
        return views.of(article);
    }
}
