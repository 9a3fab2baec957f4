package press.doorstep.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.PublishedCorrection;
import press.doorstep.text.Body;
import press.doorstep.text.StoryText;
import press.doorstep.text.WordCount;

/** A story as the desk sees it: the working copy, how far it has come, and what would stop it from being published. */
public record ArticleView(
        UUID id,
        @JsonUnwrapped StoryView story,
        ArticleState state,
        int revision,
        int version,
        String owner,
        Instant createdAt,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant publishedAt,
        @Nullable Instant scheduledAt,
        boolean hasNewerDraft,
        @Nullable Ending withdrawal,
        @Nullable String sourceUrl,
        int wordCount,
        List<PublicationFault> problems,
        List<PublishedCorrection> corrections) {

    /** What is shown and cannot be written. */
    static final Set<String> READ_ONLY = Set.of(
            "id",
            "state",
            "revision",
            "version",
            "owner",
            "createdAt",
            "updatedAt",
            "updatedBy",
            "publishedAt",
            "scheduledAt",
            "hasNewerDraft",
            "withdrawal",
            "sourceUrl",
            "wordCount",
            "problems",
            "corrections");

    /** How the story ended, and since when; or how and at what time it is to end. */
    record Ending(
            String kind,
            @Nullable String reason,
            @Nullable String notice,
            @Nullable Instant since,
            @Nullable Instant at) {

        static @Nullable Ending of(Life life) {
            PlannedWithdrawal planned = life.planned;
            Withdrawal withdrawal = planned == null ? life.withdrawal() : planned.withdrawal();
            return withdrawal == null
                    ? null
                    : new Ending(
                            withdrawal.kind(),
                            withdrawal.reason(),
                            withdrawal.notice(),
                            life.endedAt,
                            planned == null ? null : planned.at());
        }
    }

    /** What it says, and what it quotes so far. */
    public QuotedDraft quoted() {
        return new QuotedDraft(
                id,
                story.language(),
                new StoryText(
                        story.headline() == null ? "" : story.headline(),
                        story.standfirst(),
                        new Body(story.body().blocks())),
                story.quotations().stream().map(OccurrenceView::entry).toList());
    }

    static ArticleView of(Article article, StoryView story, List<Correction> corrections, Instant now) {
        Life life = article.life;
        return new ArticleView(
                article.id,
                story,
                life.state,
                article.revision,
                life.publications.count,
                article.owner,
                article.createdAt,
                article.updatedAt,
                article.updatedBy,
                life.publications.firstAt,
                life.scheduledAt,
                life.newerDraft,
                Ending.of(life),
                article.sourceUrl,
                WordCount.of(article.copy.text()),
                PublicationFault.of(article.story(), life.scheduledAt == null ? now : life.scheduledAt),
                Correction.published(corrections, article.copy.text()));
    }
}
