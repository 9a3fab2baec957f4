package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import press.doorstep.audit.AuditLog;

/** Withdraws stories whose time has come, by the database's clock. A publication that is due as well comes first. */
@ApplicationScoped
class WithdrawDue {

    @Inject
    Articles articles;

    @Inject
    Relatives relatives;

    @Inject
    EndStories ending;

    @Inject
    DueTimes dueTimes;

    @Inject
    EntityManager entities;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The first that are due, longest ago first, leaving out those that another node is at. */
    List<UUID> waiting(int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id from desk.article where withdraw_at <= now() and scheduled_at is null
                        order by withdraw_at, id limit :most for no key update skip locked
                        """, UUID.class)
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * Withdraws those of {@code stories} that still are due: another node may have been faster, or an editor have cancelled. False when none
     * was left.
     */
    @Transactional
    public boolean withdraw(Collection<UUID> stories) {
        relatives.hold(stories);
        Set<UUID> still = stillDue(stories);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Article> ended = new ArrayList<>(articles.whole(still).values());
        List<Instant> before = new ArrayList<>();
        List<Instant> after = new ArrayList<>();
        for (Article article : ended) {
            before.addAll(article.life.due());
            PlannedWithdrawal plan = Objects.requireNonNull(article.life.planned);
            article.life.withdraw(plan.withdrawal(), now);
            article.revised(now, PublishDue.BY);
            after.addAll(article.life.due());
        }
        ending.end(ended, now);
        dueTimes.change(before, after);
        audit.bySystem(
                PublishDue.BY,
                "withdrawArticle",
                "article",
                ended.stream().collect(Collectors.toMap(article -> article.id, article -> article.revision)));
        return !still.isEmpty();
    }

    private Set<UUID> stillDue(Collection<UUID> stories) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id from desk.article where id in :stories and withdraw_at <= now() and scheduled_at is null
                        """, UUID.class)
                .setParameter("stories", stories)
                .getResultList());
    }
}
