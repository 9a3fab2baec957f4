package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.Precondition;

/** Takes a story from readers, for good when it is killed. */
@ApplicationScoped
class WithdrawArticle {

    @Inject
    HoldArticle hold;

    @Inject
    EndStories ending;

    @Inject
    DueTimes dueTimes;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView withdraw(String reference, Precondition precondition, WithdrawalRequest sent, String by) {
        Withdrawal withdrawal = Withdrawal.of(sent);
        Article article = hold.withRelatives(reference, precondition);
        List<Instant> due = article.life.due();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (article.life.withdraw(withdrawal, now)) {
            article.revised(now, by);
            ending.end(List.of(article), now);
        }
        dueTimes.change(due, article.life.due());
        return views.of(article);
    }
}
