package press.doorstep.article;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import press.doorstep.naming.Kept;
import press.doorstep.text.Checks;

/** A record of an import on its way in, and what is decided about it. */
final class KeptRecord {

    private static final Set<String> STATES = Set.of("draft", "published");

    private final KeepBatch.Line line;
    private final Submission submission;
    private final Checks remarks = new Checks();
    private final boolean wantsPublished;
    private final boolean isNew;
    private final NotedCorrections corrections;
    private boolean writes;
    private boolean publishes;
    private @Nullable Article article;

    /** @param told the corrections that the story has */
    KeptRecord(
            KeepBatch.Line line,
            IdentifyRecords.Identity identity,
            @Nullable Article present,
            List<Correction> told,
            Instant now) {
        ArticleRecord record = line.record();
        Checks checks = identity.checks();
        this.line = line;
        this.article = present;
        this.isNew = present == null;
        this.wantsPublished =
                checks.choice("/state", record.state(), STATES, "draft").equals("published");
        ArticleRequest sent = ArticleRequest.of(record);
        this.submission = Submission.imported(
                identity.id(), identity.hasSlug() && present != null ? sent.keepingSlug() : sent, present, checks);
        this.corrections = NotedCorrections.of(record.corrections(), told, now, checks);
        if (!wantsPublished
                && record.corrections() != null
                && !record.corrections().isEmpty()) {
            checks.fault("/corrections", "Readers were told nothing of a draft; send it as published.");
        }
        Instant publishedAt = record.publishedAt();
        if (publishedAt != null && publishedAt.isAfter(now)) {
            checks.fault("/publishedAt", "Lies in the future; leave the story a draft and schedule it.");
        }
        if (present != null && present.life.state.isGone()) {
            checks.fault("", "The story was " + present.life.state.code() + "; an import does not bring it back.");
        }
    }

    KeepBatch.Line line() {
        return line;
    }

    Submission submission() {
        return submission;
    }

    Article article() {
        return Objects.requireNonNull(article);
    }

    void written(Article written) {
        article = written;
        String sourceUrl = line.record().sourceUrl();
        written.sourceUrl = sourceUrl == null ? written.sourceUrl : sourceUrl;
    }

    /** Decides what is done, now that the story is composed. */
    void decide(Instant now) {
        if (!submission.isSound()) {
            return;
        }
        for (PublicationFault fault : PublicationFault.of(submission.story(), now)) {
            if (fault.isNotVerbatim()) {
                remarks.fault(fault.pointer(), fault.detail());
            } else if (wantsPublished) {
                submission.checks.fault(fault.pointer(), fault.detail());
            }
        }
        writes = submission.isSound() && !submission.changesNothing();
        publishes = submission.isSound()
                && wantsPublished
                && (writes || isNewToReaders() || isRedated() || !corrections.isEmpty());
    }

    private boolean isNewToReaders() {
        return article == null || !article.life.state.isLive() || article.life.newerDraft;
    }

    private boolean isRedated() {
        Instant publishedAt = line.record().publishedAt();
        return article != null && publishedAt != null && !publishedAt.equals(article.life.publications.firstAt);
    }

    boolean isWritten() {
        return writes;
    }

    boolean isPublished() {
        return publishes;
    }

    /** Readers are told of these with the publication. */
    List<Correction> corrections(Supplier<UUID> ids, String by) {
        return corrections.in(article(), ids, by, remarks);
    }

    PublishStories.Release release(Instant now) {
        Instant publishedAt = line.record().publishedAt();
        if (publishedAt != null) {
            article().life.dateBack(publishedAt);
        }
        return new PublishStories.Release(article(), publishedAt == null ? now : publishedAt);
    }

    Kept outcome() {
        if (!submission.isSound()) {
            return Kept.refused(isNew ? null : submission.id, line.record().slug(), submission.checks);
        }
        Kept.Outcome outcome =
                isNew ? Kept.Outcome.CREATED : writes || publishes ? Kept.Outcome.UPDATED : Kept.Outcome.UNCHANGED;
        List<String> pending = submission.pending == null
                ? List.of()
                : submission.pending.stream().map(Missing::reference).toList();
        return Kept.as(outcome, submission.id, article().slug, pending, remarks);
    }
}
