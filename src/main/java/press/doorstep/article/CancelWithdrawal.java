package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.Precondition;

/** Takes back a withdrawal that is still to come; one that has happened is lifted by publishing again. */
@ApplicationScoped
class CancelWithdrawal {

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
        article.life.requireEditable();
        if (article.life.state.isGone()) {
            throw ArticleProblem.ARTICLE_WITHDRAWN.because("The story is withdrawn already; publishing it lifts that.");
        }
        List<Instant> due = article.life.due();
        if (article.life.planned != null) {
            article.life.planned = null;
            article.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), by);
            dueTimes.change(due, article.life.due());
        }
        return views.of(article);
    }
}
