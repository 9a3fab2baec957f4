package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.web.Precondition;

/** Puts a story's working copy before readers. Publishing what they see already changes nothing. */
@ApplicationScoped
class PublishArticle {

    @Inject
    HoldArticle hold;

    @Inject
    PublishStories publishing;

    @Inject
    DueTimes dueTimes;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView publish(String reference, Precondition precondition, String by) {
        Article article = hold.withRelatives(reference, precondition);
        article.life.requireEditable();
        List<Instant> due = article.life.due();
        if (article.life.scheduledAt != null || article.life.newerDraft || !article.life.state.isLive()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            PublicationFault.refuse(article.story(), now);
            article.revised(now, by);
            publishing.publish(List.of(new PublishStories.Release(article, now)), now, by);
        }
        dueTimes.change(due, article.life.due());
        return views.of(article);
    }
}
