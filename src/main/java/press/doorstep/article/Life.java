package press.doorstep.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A story's way from draft to published to gone, and which steps there are from where it stands. */
@Embeddable
class Life {

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    ArticleState state = ArticleState.DRAFT;

    /** How often it was published: its public version. */
    @Column(name = "publications")
    int publications;

    @Column(name = "published_revision")
    @Nullable
    Integer publishedRevision;

    @Column(name = "newer_draft")
    boolean newerDraft;

    /** Every slug it was ever published under. */
    @Column(name = "public_slugs")
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> publicSlugs = List.of();

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "public_updated_at")
    @Nullable
    Instant publicUpdatedAt;

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

    boolean wasNeverPublic() {
        return publications == 0;
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
        boolean first = publishedAt == null;
        publishedAt = first ? firstPublishedAt : publishedAt;
        publicUpdatedAt = first ? firstPublishedAt : now;
        publications++;
        publishedRevision = revision;
        newerDraft = false;
        scheduledAt = null;
        endedAt = null;
        notice = null;
        reason = null;
        state = state == ArticleState.CORRECTED ? ArticleState.CORRECTED : ArticleState.PUBLISHED;
        if (!publicSlugs.contains(slug)) {
            List<String> slugs = new ArrayList<>(publicSlugs);
            slugs.add(slug);
            publicSlugs = List.copyOf(slugs);
        }
    }

    /** It was first published at another time than is known here: an archive knows better. */
    void dateBack(Instant firstPublishedAt) {
        if (publishedAt != null) {
            publishedAt = firstPublishedAt;
        }
    }

    /** The working copy is to be published at a time to come. */
    void schedule(Instant at) {
        requireEditable();
        if (state == ArticleState.WITHDRAWN) {
            throw ArticleProblem.ARTICLE_WITHDRAWN.because(
                    "A withdrawn story is published again at once or not at all.");
        }
        scheduledAt = at;
        state = state == ArticleState.DRAFT ? ArticleState.SCHEDULED : state;
    }

    /** The working copy is not to be published by itself any more. */
    void cancelSchedule() {
        scheduledAt = null;
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
        newerDraft = false;
        return true;
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

    /** Readers see something new about the same publication. */
    void reissue(Instant now) {
        publications++;
        publicUpdatedAt = now;
    }
}
