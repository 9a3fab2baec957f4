package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Pairs of quotations that somebody looked at and found to be two utterances. Joins the caller's transaction. */
@ApplicationScoped
class QuotationsApart {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** Those that are known to be something else than a quotation. */
    Set<UUID> from(UUID quotation) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery("""
                        select other from desk.quotation_apart where one = :id union all select one from desk.quotation_apart where other = :id
                        """, UUID.class)
                .setParameter("id", quotation)
                .list());
    }

    void keep(UUID one, UUID other, String by) {
        entities.createNativeQuery("""
                        insert into desk.quotation_apart (one, other, since, said_by) values (least(:one, :other), greatest(:one, :other), :since, :by)
                        on conflict do nothing
                        """)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("since", OffsetDateTime.now(clock))
                .setParameter("by", by)
                .executeUpdate();
    }

    void forget(UUID one, UUID other) {
        entities.createNativeQuery(
                        "delete from desk.quotation_apart where one = least(:one, :other) and other = greatest(:one, :other)")
                .setParameter("one", one)
                .setParameter("other", other)
                .executeUpdate();
    }
}
