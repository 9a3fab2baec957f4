package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.live.Tombstone;
import press.doorstep.outbox.Outbox;

/**
 * Takes stories whose end is decided from readers, with the facts that tell of it; what links to them and their translations stop naming them at
 * once. Joins the caller's transaction, which holds them.
 */
@ApplicationScoped
class EndStories {

    @Inject
    Relatives relatives;

    @Inject
    RenderStories rendering;

    @Inject
    Issues issues;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    void end(List<Article> ended, Instant now) {
        if (ended.isEmpty()) {
            return;
        }
        Set<UUID> around =
                relatives.of(ended.stream().map(article -> article.id).toList());
        live.withdraw(ended.stream().map(EndStories::tombstone).toList());
        boolean more = rendering.render(List.of(), around);
        issues.add(ended, now);
        List<Outbox.Entry> facts = new ArrayList<>();
        for (Article article : ended) {
            String type = article.life.state == ArticleState.KILLED ? "ArticleKilled" : "ArticleWithdrawn";
            facts.add(ArticleFact.of(type, article, more));
        }
        outbox.append(facts);
    }

    private static Tombstone tombstone(Article article) {
        Withdrawal withdrawal = Objects.requireNonNull(article.life.withdrawal());
        Instant since = Objects.requireNonNull(article.life.endedAt);
        return new Tombstone(article.id, withdrawal.kind(), since, withdrawal.notice());
    }
}
