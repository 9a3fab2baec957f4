package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import press.doorstep.live.LiveContent;
import press.doorstep.outbox.Fact;
import press.doorstep.outbox.Subscriber;
import press.doorstep.quotation.FindQuotations;

/** Hears of changes to what stories print, and puts the stories that print it in line to be rendered again. */
@ApplicationScoped
class QueueRerenders implements Subscriber {

    private static final Set<String> PRINTED = Set.of(
            "SpeakerChanged",
            "SpeakerMerged",
            "SpeakerSplit",
            "AuthorChanged",
            "AuthorMerged",
            "TopicMerged",
            "QuotationChanged",
            "QuotationMerged",
            "QuotationSplit");

    @Inject
    LiveContent live;

    @Inject
    FindQuotations quotations;

    @Inject
    EntityManager entities;

    @Inject
    Event<StoriesQueued> queued;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "article.rerender";
    }

    @Override
    public void receive(List<Fact> facts) {
        Set<UUID> changed = new HashSet<>();
        Set<UUID> revised = new HashSet<>();
        for (Fact fact : facts) {
            if (PRINTED.contains(fact.type()) || isLeftOver(fact)) {
                changed.add(fact.subjectId());
            }
            if (fact.type().equals("QuotationChanged")) {
                revised.add(fact.subjectId());
            }
        }
        changed.addAll(quotations.groups(revised));
        queue(live.articlesCarrying(changed));
    }

    /** A story that more others show than were rendered with it. */
    private static boolean isLeftOver(Fact fact) {
        return fact.subject().equals("article")
                && fact.payload().path(ArticleFact.MORE).asBoolean();
    }

    private void queue(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into desk.rerender (article, since)
                        select id, :since from desk.article where id = any (:articles) order by id
                        on conflict (article) do update set since = excluded.since
                        """)
                .setParameter("since", OffsetDateTime.now(clock))
                .setParameter("articles", articles.toArray(UUID[]::new))
                .executeUpdate();
        queued.fire(new StoriesQueued());
    }
}
