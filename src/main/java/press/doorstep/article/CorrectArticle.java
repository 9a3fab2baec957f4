package press.doorstep.article;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import press.doorstep.comparison.ChangedWords;
import press.doorstep.naming.Ids;
import press.doorstep.outbox.Outbox;
import press.doorstep.text.AffectedWords;
import press.doorstep.text.Checks;
import press.doorstep.text.StoryText;
import press.doorstep.web.BodyRefusal;
import press.doorstep.web.Precondition;

/** Tells readers of a mistake in a story they see, together with the corrected text when the editor says so. */
@ApplicationScoped
class CorrectArticle {

    @Inject
    HoldArticle hold;

    @Inject
    Corrections corrections;

    @Inject
    Revisions revisions;

    @Inject
    Editions editions;

    @Inject
    PublishStories publishing;

    @Inject
    RenderStories rendering;

    @Inject
    Issues issues;

    @Inject
    Outbox outbox;

    @Inject
    ArticleViews views;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public ArticleView correct(String reference, Precondition precondition, CorrectionRequest sent, String by) {
        Checks checks = new Checks();
        CorrectionNote note = CorrectionNote.of(sent, "", checks);
        BodyRefusal.unlessSound(checks);
        Article article = hold.withRelatives(reference, precondition);
        article.life.correct();
        boolean publishes = Boolean.TRUE.equals(sent.publish()) && article.life.newerDraft;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<AffectedWords> words = affected(article, sent, publishes);
        corrections.persist(new Correction(ids.next(), article.id, note, words, now, by));
        article.revised(now, by);
        if (publishes) {
            PublicationFault.refuse(article.story(), now);
            publishing.publish(List.of(new PublishStories.Release(article, now)), now, by);
        } else {
            article.life.reissue(now);
            issues.add(List.of(article), now);
            corrections.flush();
            rendering.render(editions.live(List.of(article.id)), Set.of());
        }
        outbox.append(List.of(ArticleFact.of("ArticleCorrected", article, false)));
        return views.of(article);
    }

    /** Nothing said means the words that change with it. */
    private List<AffectedWords> affected(Article article, CorrectionRequest sent, boolean publishes) {
        StoryText seen = requireNonNull(revisions.published(List.of(article.id)).get(article.id))
                .story()
                .copy()
                .text();
        StoryText shown = publishes ? article.copy.text() : seen;
        if (sent.affected() == null) {
            return publishes ? ChangedWords.between(seen, shown) : List.of();
        }
        Checks checks = new Checks();
        List<AffectedWords> found = AffectedPlaces.find(sent.affected(), "/affected", shown, checks);
        BodyRefusal.unlessSound(checks);
        return found;
    }
}
