package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import press.doorstep.live.LiveContent;
import press.doorstep.web.Precondition;

/** Puts a story's working copy before readers. Publishing what they see already changes nothing. */
@ApplicationScoped
class PublishArticle {

    @Inject
    HoldArticle hold;

    @Inject
    PublishStories publishing;

    @Inject
    LiveContent live;

    @Inject
    ArticleViews views;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView publish(String reference, Precondition precondition, String by) {
        Article article = hold.withRelatives(reference);
        article.require(precondition);
        article.life.requireEditable();
        Instant scheduledAt = article.life.scheduledAt;
        if (scheduledAt != null || article.life.newerDraft || !article.life.state.isLive()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            PublicationFault.refuse(article.story(), now);
            article.revised(now, by);
            publishing.publish(List.of(new PublishStories.Release(article, now)), now, by);
        }
        if (scheduledAt != null) {
            live.notDue(scheduledAt);
        }
        return views.of(article);
    }
}
