package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import press.doorstep.speaker.Quotes;

/** Answers for the quotations of a speaker when speakers are made one or two. */
@ApplicationScoped
class SpeakersQuotes implements Quotes {

    @Inject
    Quotations quotations;

    @Override
    public void hold(UUID speaker) {
        session()
                .createNativeQuery(
                        "select id from desk.quotation where speaker = :speaker order by id for no key update",
                        UUID.class)
                .setParameter("speaker", speaker)
                .list();
    }

    @Override
    public List<UUID> move(UUID from, UUID to) {
        return session()
                .createNativeQuery(
                        "update desk.quotation set speaker = :to where speaker = :from returning id", UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .list();
    }

    @Override
    public List<UUID> move(Collection<UUID> those, UUID from, UUID to) {
        return session()
                .createNativeQuery("""
                        update desk.quotation set speaker = :to where speaker = :from and id = any (:those) returning id
                        """, UUID.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("those", those.toArray(UUID[]::new))
                .list();
    }

    @Override
    public List<@Nullable UUID> resolve(List<String> references) {
        Map<String, UUID> known = quotations.resolve(references);
        return references.stream().<@Nullable UUID>map(known::get).toList();
    }

    private Session session() {
        return quotations.getEntityManager().unwrap(Session.class);
    }
}
