package press.doorstep.quotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import press.doorstep.live.PublishedQuotation;

/** Finds quotations for the other rooms, many at once. */
@ApplicationScoped
public class FindQuotations {

    /** What ids and slugs, present or former, stand for; those unknown are left out. */
    public Map<String, UUID> resolve(Collection<String> references) {
        throw new UnsupportedOperationException();
    }

    /** As they are published now, with their speakers; a fixed number of statements. Held against change until the caller's transaction ends. */
    public Map<UUID, PublishedQuotation> published(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }
}
