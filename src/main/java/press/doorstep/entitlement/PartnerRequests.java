package press.doorstep.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.changes.ChangeCursor;

/** What partners are asked to acknowledge, and have. Joins the caller's transaction. */
@ApplicationScoped
class PartnerRequests {

    private static final String ASK = """
            insert into desk.partner_request (partner, number, article, event, asked_at)
            select p.id, :number, :article, :event, :at from desk.partner p where p.no in (:partners) on conflict do nothing
            """;

    private static final String ACKNOWLEDGE = """
            update desk.partner_request set acknowledged_at = coalesce(acknowledged_at, :at), acknowledged_by = coalesce(acknowledged_by, :by)
            where partner = :partner and number = :number returning acknowledged_at
            """;

    private static final String LIST = """
            select p.id, p.slug, p.name, p.contact, r.article, r.event, r.number, r.asked_at, r.acknowledged_at, r.acknowledged_by,
              (select max(d.day) from desk.partner_read d where d.article = r.article and d.partner = r.partner)
            from desk.partner_request r join desk.partner p on p.id = r.partner
            where (cast(:partner as uuid) is null or r.partner = :partner) and (cast(:article as uuid) is null or r.article = :article)
              and (not :open or r.acknowledged_at is null) and (r.number, r.partner) < (:number, :behind)
            order by r.number desc, r.partner desc limit :most
            """;

    private static final String POSITION = "select number from desk.partner_request_position";

    private static final String REACHED = """
            insert into desk.partner_request_position values (true, :number)
            on conflict (one) do update set number = greatest(partner_request_position.number, excluded.number)
            """;

    @Inject
    EntityManager desk;

    void ask(Collection<Integer> partners, long number, UUID article, String event, Instant at) {
        if (!partners.isEmpty()) {
            desk.createNativeQuery(ASK)
                    .setParameter("number", number)
                    .setParameter("article", article)
                    .setParameter("event", event)
                    .setParameter("at", at)
                    .setParameter("partners", partners)
                    .executeUpdate();
        }
    }

    /** When it was acknowledged first. */
    Instant acknowledge(UUID partner, long number, Instant at, String by) {
        return (Instant) desk.createNativeQuery(ACKNOWLEDGE, Instant.class)
                .setParameter("at", at)
                .setParameter("by", by)
                .setParameter("partner", partner)
                .setParameter("number", number)
                .getSingleResult();
    }

    /** Up to which number they were asked; null before anything. */
    @Nullable
    Long position() {
        List<?> found = desk.createNativeQuery(POSITION).getResultList();
        return found.isEmpty() ? null : ((Number) found.get(0)).longValue();
    }

    void reached(long number) {
        desk.createNativeQuery(REACHED).setParameter("number", number).executeUpdate();
    }

    /**
     * The latest first.
     *
     * @param partner null for all of them; {@code article} likewise
     * @param open only what was not acknowledged
     */
    List<AcknowledgementView> list(
            @Nullable UUID partner, @Nullable UUID article, boolean open, long number, UUID behind, int most) {
        Query query = desk.createNativeQuery(LIST, Object[].class)
                .setParameter("partner", partner)
                .setParameter("article", article)
                .setParameter("open", open)
                .setParameter("number", number)
                .setParameter("behind", behind)
                .setParameter("most", most);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static AcknowledgementView view(Object[] row) {
        return new AcknowledgementView(
                new AcknowledgementView.Asked((UUID) row[0], (String) row[1], (String) row[2], (String) row[3]),
                (UUID) row[4],
                (String) row[5],
                ChangeCursor.after(((Number) row[6]).longValue()),
                (Instant) row[7],
                (Instant) row[8],
                (String) row[9],
                row[10] == null ? null : day(row[10]));
    }

    private static LocalDate day(Object day) {
        return day instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) day;
    }
}
