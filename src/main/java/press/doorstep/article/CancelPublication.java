package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import press.doorstep.web.Precondition;

/** Takes back a scheduled publication; what readers see already stays. */
@ApplicationScoped
class CancelPublication {

    @Inject
    HoldArticle hold;

    @Inject
    AnnounceDueTimes due;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView cancel(String reference, Precondition precondition, String by) {
        Article article = hold.alone(reference);
        article.require(precondition);
        if (article.life.cancelSchedule()) {
            article.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
            due.announce();
        }
        return views.of(article);
    }
}
