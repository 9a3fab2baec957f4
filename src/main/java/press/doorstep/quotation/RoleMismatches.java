package press.doorstep.quotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import press.doorstep.live.PublishedSpeaker;

/** What the desk knows of roles that were printed and not held. Kept by whoever carries quotations; joins the caller's transaction. */
@ApplicationScoped
public class RoleMismatches {

    private static final TypeReference<List<PublishedSpeaker.Tenure>> TENURES = new TypeReference<>() {};

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    /** These are all there are for these quotations. */
    public void replace(Collection<UUID> quotations, List<RoleMismatch> found) {
        entities.createNativeQuery("delete from desk.role_mismatch where quotation in :quotations")
                .setParameter("quotations", quotations)
                .executeUpdate();
        for (RoleMismatch mismatch : found) {
            entities.createNativeQuery("""
                            insert into desk.role_mismatch (occurrence, quotation, article, role_printed, held)
                            values (:occurrence, :quotation, :article, :role, cast(:held as jsonb))
                            on conflict (occurrence) do update set quotation = excluded.quotation, article = excluded.article,
                              role_printed = excluded.role_printed, held = excluded.held
                            """)
                    .setParameter("occurrence", mismatch.occurrence())
                    .setParameter("quotation", mismatch.quotation())
                    .setParameter("article", mismatch.article())
                    .setParameter("role", mismatch.rolePrinted())
                    .setParameter("held", text(mismatch.held()))
                    .executeUpdate();
        }
    }

    /** Those of these quotations. */
    Map<UUID, List<RoleMismatch>> of(Collection<UUID> quotations) {
        Map<UUID, List<RoleMismatch>> found = new HashMap<>();
        if (!quotations.isEmpty()) {
            entities.unwrap(Session.class)
                    .createNativeQuery("""
                            select occurrence, quotation, article, role_printed, cast(held as text) from desk.role_mismatch
                            where quotation in :quotations order by occurrence
                            """, Object[].class)
                    .setParameter("quotations", quotations)
                    .getResultStream()
                    .map(this::mismatch)
                    .forEach(mismatch -> found.computeIfAbsent(mismatch.quotation(), none -> new ArrayList<>())
                            .add(mismatch));
        }
        return found;
    }

    private RoleMismatch mismatch(Object[] row) {
        try {
            return new RoleMismatch(
                    (UUID) row[0],
                    (UUID) row[1],
                    (UUID) row[2],
                    (String) row[3],
                    json.readValue((String) row[4], TENURES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is kept of a role is not readable.", e);
        }
    }

    private String text(List<PublishedSpeaker.Tenure> held) {
        try {
            return json.writeValueAsString(held);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
