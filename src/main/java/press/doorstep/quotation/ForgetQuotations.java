package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;

/** Lets go of quotations that came with a draft which is no more. Joins the caller's transaction. */
@ApplicationScoped
public class ForgetQuotations {

    /** Not those somebody has worked on apart from the draft, and not those that were there without it. */
    private static final String ORPHANS = """
            select q.id from desk.quotation q where q.id = any (:ids) and q.came_with = :story
              and q.verification = 'asReported' and q.verification_note is null and q.translation_group = q.id
              and not exists (select 1 from desk.occurrence o where o.quotation = q.id)
              and q.merged_into is null
              and not exists (select 1 from desk.quotation f where f.fragment_of = q.id or f.merged_into = q.id)
              and not exists (select 1 from desk.quotation t where t.translation_group = q.id and t.id <> q.id)
            """;

    @Inject
    Quotations quotations;

    @Inject
    Carriers carriers;

    @Inject
    SlugRegister slugs;

    /** Of these, those that came with the story and that nothing else carries or needs. */
    public void forget(Collection<UUID> ids, UUID story) {
        if (ids.isEmpty()) {
            return;
        }
        List<UUID> orphans = quotations
                .getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ORPHANS, UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("story", story)
                .list();
        for (UUID orphan : orphans) {
            if (!carriers.carry(orphan)) {
                quotations.deleteById(orphan);
                slugs.release(Kind.QUOTATION, orphan);
            }
        }
        quotations.flush();
    }
}
