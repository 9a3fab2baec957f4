package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.quotation.FindQuotations;
import press.doorstep.quotation.Utterance;

/** Shows a story's working copy as readers would get it, or what readers will get at a time to come if all goes as it is scheduled. */
@ApplicationScoped
public class PreviewArticle {

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    FindQuotations quotations;

    @Inject
    SketchStory sketching;

    @Inject
    Clock clock;

    /** {@code at} null is the working copy, whatever is scheduled. */
    @Transactional
    public byte[] preview(UUID id, @Nullable Instant at, DeliveryForm form) {
        Article article = articles.require(id);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Life life = article.life;
        Instant publication = life.scheduledAt;
        if (at != null || life.state == ArticleState.KILLED) {
            requireSeen(life, at == null || at.isBefore(now) ? now : at);
        }
        if (at == null || (publication != null && !publication.isAfter(at))) {
            return draft(article, at == null || publication == null ? now : publication, form);
        }
        return sketching.sketch(editions.live(List.of(id)).get(0), Map.of(), form);
    }

    private static void requireSeen(Life life, Instant at) {
        PlannedWithdrawal planned = life.planned;
        if (planned != null && !planned.at().isAfter(at)) {
            throw ArticleProblem.gone(planned.kind(), planned.at(), planned.notice());
        }
        Withdrawal withdrawal = life.withdrawal();
        if (withdrawal != null && life.endedAt != null) {
            throw ArticleProblem.gone(withdrawal.kind(), life.endedAt, withdrawal.notice());
        }
        if (!life.state.isLive() && (life.scheduledAt == null || life.scheduledAt.isAfter(at))) {
            throw ArticleProblem.ARTICLE_NOT_PUBLIC_THEN.because(
                    "Nothing is scheduled that readers would see at " + at + ".");
        }
    }

    private byte[] draft(Article article, Instant published, DeliveryForm form) {
        Story story = article.story();
        Map<UUID, Utterance> said = new HashMap<>();
        quotations.known(story.quotations()).forEach((id, quotation) -> said.put(id, quotation.utterance()));
        Map<UUID, Utterance> proposed = new HashMap<>();
        for (Occurrence occurrence : story.occurrences()) {
            Utterance present = said.get(occurrence.quotation());
            if (occurrence.proposed() != null && present != null) {
                proposed.put(occurrence.quotation(), occurrence.proposed().on(present));
            }
        }
        said.putAll(proposed);
        Appearance appearance = new Appearance(
                article.life.publications.firstAt == null ? published : article.life.publications.firstAt,
                published,
                article.life.publications.count + 1,
                null);
        return sketching.sketch(
                new Edition(article, new Snapshot(article.slug, story, said), appearance), proposed, form);
    }
}
