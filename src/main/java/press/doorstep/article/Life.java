package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Problem;

/** A story's way from draft to published to gone, and which steps there are from where it stands. */
@Embeddable
class Life {

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    ArticleState state = ArticleState.DRAFT;

    @Embedded
    Publications publications = new Publications();

    @Column(name = "newer_draft")
    boolean newerDraft;

    @Column(name = "scheduled_at")
    @Nullable
    Instant scheduledAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "notice")
    @Nullable
    String notice;

    @Column(name = "reason")
    @Nullable
    String reason;

    @Embedded
    @Nullable
    PlannedWithdrawal planned;

    boolean wasNeverPublic() {
        return publications.count == 0;
    }

    void requireEditable() {
        if (state == ArticleState.KILLED) {
            throw ArticleProblem.ARTICLE_KILLED.because("A killed story is neither edited nor published again.");
        }
    }

    /** A working copy was saved. */
    void saved() {
        requireEditable();
        newerDraft = state.isLive();
    }

    /** Readers see the working copy from now on. {@code firstPublishedAt} counts for the first time only. */
    void publish(Instant firstPublishedAt, Instant now, int revision, String slug) {
        requireEditable();
        publications.add(firstPublishedAt, now, revision, slug);
        newerDraft = false;
        scheduledAt = null;
        endedAt = null;
        notice = null;
        reason = null;
        state = state == ArticleState.CORRECTED ? ArticleState.CORRECTED : ArticleState.PUBLISHED;
    }

    /** It was first published at another time than is known here: an archive knows better. */
    void dateBack(Instant firstPublishedAt) {
        publications.dateBack(firstPublishedAt);
    }

    /** The working copy is to be published at a time to come. */
    void schedule(Instant at) {
        requireEditable();
        if (state == ArticleState.WITHDRAWN) {
            throw ArticleProblem.ARTICLE_WITHDRAWN.because(
                    "A withdrawn story is published again at once or not at all.");
        }
        if (planned != null && !at.isBefore(planned.at())) {
            throw crossed("The story is to be withdrawn before, at " + planned.at() + ".");
        }
        scheduledAt = at;
        state = state == ArticleState.DRAFT ? ArticleState.SCHEDULED : state;
    }

    /** The working copy is not to be published by itself any more; what readers then never see is not withdrawn from them either. */
    void cancelSchedule() {
        scheduledAt = null;
        planned = state == ArticleState.SCHEDULED ? null : planned;
        state = state == ArticleState.SCHEDULED ? ArticleState.DRAFT : state;
    }

    /** Readers no longer see it, or are told something else about why. False when that is so already. */
    boolean withdraw(Withdrawal withdrawal, Instant now) {
        if (wasNeverPublic()) {
            throw ArticleProblem.ARTICLE_NEVER_PUBLISHED.because("The story was never published; delete it instead.");
        }
        if (state == ArticleState.KILLED && !withdrawal.isKill()) {
            throw ArticleProblem.ARTICLE_KILLED.because("A killed story stays killed.");
        }
        if (state.isGone() && withdrawal.equals(withdrawal())) {
            return false;
        }
        endedAt = state.isGone() ? endedAt : now;
        state = withdrawal.isKill() ? ArticleState.KILLED : ArticleState.WITHDRAWN;
        notice = withdrawal.notice();
        reason = withdrawal.reason();
        scheduledAt = null;
        planned = null;
        newerDraft = false;
        return true;
    }

    /** Readers are not to see it any more from a time to come. False when that is so already. */
    boolean plan(PlannedWithdrawal plan) {
        if (!state.isLive() && scheduledAt == null) {
            throw wasNeverPublic()
                    ? ArticleProblem.ARTICLE_NEVER_PUBLISHED.because("Readers neither see the story nor will.")
                    : ArticleProblem.ARTICLE_NOT_LIVE.because("Readers do not see the story any more.");
        }
        if (scheduledAt != null && !scheduledAt.isBefore(plan.at())) {
            throw crossed("The working copy is to be published then or later, at " + scheduledAt + ".");
        }
        boolean news = !plan.isLike(planned);
        planned = news ? plan : planned;
        return news;
    }

    private static Problem crossed(String detail) {
        return ArticleProblem.SCHEDULES_CROSS.because(detail);
    }

    /** When something is to happen with it by itself. */
    List<Instant> due() {
        return Stream.of(scheduledAt, planned == null ? null : planned.at())
                .filter(Objects::nonNull)
                .toList();
    }

    @Nullable
    Withdrawal withdrawal() {
        return state.isGone()
                ? new Withdrawal(state == ArticleState.KILLED ? "kill" : "withdrawal", reason, notice)
                : null;
    }

    /** Readers are told of a mistake. */
    void correct() {
        if (!state.isLive()) {
            throw ArticleProblem.ARTICLE_NOT_LIVE.because("Only what readers see can be corrected for them.");
        }
        state = ArticleState.CORRECTED;
    }

    /** What a story that was ever published says of its last publication. */
    Appearance appearance() {
        return publications.appearance();
    }

    /** Readers see something new about the same publication. */
    void reissue(Instant now) {
        publications.again(now);
    }
}
