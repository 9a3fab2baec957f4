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

/** Publishes stories whose time has come. The database's clock decides, so that a node whose clock is wrong publishes nothing early. */
@ApplicationScoped
class PublishDue {

    static final String BY = "schedule";

    @Inject
    Articles articles;

    @Inject
    Relatives relatives;

    @Inject
    PublishStories publishing;

    @Inject
    DueTimes dueTimes;

    @Inject
    EntityManager entities;

    @Inject
    GiveUpSchedule giveUp;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The first that are due, longest ago first, leaving out those that another node is at. */
    List<UUID> waiting(int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id from desk.article where scheduled_at <= now()
                        order by scheduled_at, id limit :most for no key update skip locked
                        """, UUID.class)
                .setParameter("most", most)
                .getResultList();
    }

    /**
     * Publishes those of {@code stories} that still are due: another node may have been faster, or an editor have cancelled. False when none
     * was left.
     */
    @Transactional
    public boolean publish(Collection<UUID> stories) {
        relatives.hold(stories);
        Set<UUID> still = stillDue(stories);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<PublishStories.Release> releases = new ArrayList<>();
        List<Article> faulty = new ArrayList<>();
        for (Article article : articles.whole(still).values()) {
            Instant at = Objects.requireNonNull(article.life.scheduledAt);
            if (!PublicationFault.of(article.story(), at).isEmpty()) {
                faulty.add(article);
                continue;
            }
            article.revised(now, BY);
            releases.add(new PublishStories.Release(article, at));
        }
        publishing.publish(releases, now, BY);
        dueTimes.change(
                releases.stream().map(PublishStories.Release::firstPublishedAt).toList(), List.of());
        audit.bySystem(
                BY,
                "publishArticle",
                "article",
                releases.stream()
                        .collect(Collectors.toMap(
                                release -> release.article().id, release -> release.article().revision)));
        faulty.forEach(giveUp::giveUp);
        return !still.isEmpty();
    }

    private Set<UUID> stillDue(Collection<UUID> stories) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery("""
                        select id from desk.article where id in :stories and scheduled_at <= now()
                        """, UUID.class)
                .setParameter("stories", stories)
                .getResultList());
    }
}
