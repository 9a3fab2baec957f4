package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.Tombstone;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.Checks;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;

/** Takes a story from readers, for good when it is killed. What links to it and its translations stop naming it at once. */
@ApplicationScoped
class WithdrawArticle {

    @Inject
    HoldArticle hold;

    @Inject
    Relatives relatives;

    @Inject
    RenderStories rendering;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView withdraw(String reference, Precondition precondition, WithdrawalRequest sent, String by) {
        Checks checks = new Checks();
        Withdrawal withdrawal = Withdrawal.of(sent, checks);
        BodyRefusal.unlessSound(checks);
        Article article = hold.withRelatives(reference);
        article.require(precondition);
        Instant scheduledAt = article.life.scheduledAt;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (article.life.withdraw(withdrawal, now)) {
            article.revised(now, by);
            end(article, withdrawal);
        }
        if (scheduledAt != null && article.life.scheduledAt == null) {
            live.notDue(scheduledAt);
        }
        return views.of(article);
    }

    private void end(Article article, Withdrawal withdrawal) {
        Set<UUID> around = relatives.of(List.of(article.id));
        Instant since = Objects.requireNonNull(article.life.endedAt);
        live.withdraw(List.of(new Tombstone(article.id, withdrawal.kind(), since, withdrawal.notice())));
        boolean more = rendering.render(List.of(), around);
        String type = withdrawal.isKill() ? "ArticleKilled" : "ArticleWithdrawn";
        outbox.append(List.of(ArticleFact.of(type, article, more)));
    }
}
