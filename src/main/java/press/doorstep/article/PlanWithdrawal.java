package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.Precondition;

/** Has a story taken from readers at a time to come. */
@ApplicationScoped
class PlanWithdrawal {

    @Inject
    HoldArticle hold;

    @Inject
    DueTimes dueTimes;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView plan(
            String reference, Precondition precondition, WithdrawalRequest sent, Instant when, String by) {
        Instant at = when.truncatedTo(ChronoUnit.MILLIS);
        PlannedWithdrawal plan = PlannedWithdrawal.of(Withdrawal.of(sent), at);
        Article article = hold.alone(reference, precondition);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ArticleProblem.requireToCome(at, now);
        List<Instant> due = article.life.due();
        if (article.life.plan(plan)) {
            article.revised(now, by);
            dueTimes.change(due, article.life.due());
        }
        return views.of(article);
    }
}
