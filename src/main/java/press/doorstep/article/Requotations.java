package press.doorstep.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which appearances were parted from quotations after stories were saved or published with them. */
@ApplicationScoped
class Requotations {

    @Inject
    EntityManager entities;

    /**
     * In revisions up to {@code revision} of a story this appearance of a quotation is another's.
     *
     * @param occurrence null for every appearance of the quotation
     */
    record Requotation(@Nullable UUID occurrence, UUID quotation, UUID became, int revision) {

        boolean concerns(Occurrence appearance, UUID present, int number) {
            return number <= revision
                    && quotation.equals(present)
                    && (occurrence == null || occurrence.equals(appearance.id()));
        }
    }

    /** Those of stories, in the order in which they were made. */
    Map<UUID, List<Requotation>> of(Collection<UUID> articles) {
        Map<UUID, List<Requotation>> found = new HashMap<>();
        if (!articles.isEmpty()) {
            entities.unwrap(Session.class)
                    .createNativeQuery("""
                            select article, occurrence, quotation, became, revision from desk.requotation where article in :articles order by no
                            """, Object[].class)
                    .setParameter("articles", new TreeSet<>(articles))
                    .getResultStream()
                    .forEach(row -> found.computeIfAbsent((UUID) row[0], none -> new ArrayList<>())
                            .add(new Requotation((UUID) row[1], (UUID) row[2], (UUID) row[3], (Integer) row[4])));
        }
        return found;
    }

    /** All appearances of a quotation in these stories as they are so far. */
    void add(UUID quotation, UUID became, Collection<UUID> articles) {
        entities.createNativeQuery("""
                        insert into desk.requotation (article, quotation, became, revision)
                        select id, :quotation, :became, revision from desk.article where id in :articles order by id
                        """)
                .setParameter("quotation", quotation)
                .setParameter("became", became)
                .setParameter("articles", new TreeSet<>(articles))
                .executeUpdate();
    }

    /** These appearances in their stories as those are so far. */
    void addSingle(UUID quotation, UUID became, Collection<UUID> occurrences) {
        entities.createNativeQuery("""
                        insert into desk.requotation (article, occurrence, quotation, became, revision)
                        select a.id, o.id, :quotation, :became, a.revision
                        from desk.occurrence o join desk.article a on a.id = o.article where o.id in :occurrences order by a.id, o.id
                        """)
                .setParameter("quotation", quotation)
                .setParameter("became", became)
                .setParameter("occurrences", new TreeSet<>(occurrences))
                .executeUpdate();
    }
}
