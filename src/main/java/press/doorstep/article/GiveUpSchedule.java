package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import press.doorstep.audit.AuditLog;
import press.doorstep.outbox.Outbox;

/** Takes back the schedule of a story that cannot be published at its time, so that it holds up no others; a fact tells of it. */
@ApplicationScoped
class GiveUpSchedule {

    @Inject
    Articles articles;

    @Inject
    DueTimes dueTimes;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    @Transactional
    public void giveUp(UUID story) {
        articles.hold(List.of(story));
        articles.findByIdOptional(story).ifPresent(this::giveUp);
    }

    void giveUp(Article article) {
        if (article.life.scheduledAt != null) {
            List<Instant> due = article.life.due();
            article.life.cancelSchedule();
            dueTimes.change(due, article.life.due());
            article.revised(clock.instant().truncatedTo(ChronoUnit.MILLIS), PublishDue.BY);
            audit.bySystem(PublishDue.BY, "cancelPublication", "article", article.id, article.revision);
            outbox.append(List.of(ArticleFact.of("ScheduledPublicationFailed", article, false)));
        }
    }
}
