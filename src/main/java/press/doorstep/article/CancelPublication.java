package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.Precondition;

/** Takes back a scheduled publication; what readers see already stays. */
@ApplicationScoped
class CancelPublication {

    @Inject
    HoldArticle hold;

    @Inject
    DueTimes dueTimes;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView cancel(String reference, Precondition precondition, String by) {
        Article article = hold.alone(reference, precondition);
        List<Instant> due = article.life.due();
        if (article.life.scheduledAt != null) {
            article.life.cancelSchedule();
            article.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
            dueTimes.change(due, article.life.due());
        }
        return views.of(article);
    }
}
