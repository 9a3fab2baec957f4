package press.doorstep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys there are and were. */
@ApplicationScoped
class ApiKeys implements PanacheRepositoryBase<ApiKey, UUID> {

    Optional<ApiKey> byHash(byte[] hash) {
        return find("hash", hash).firstResultOptional();
    }

    ApiKey required(UUID id) {
        return findByIdOptional(id)
                .orElseThrow(() -> AccessProblem.KEY_NOT_FOUND.because("No key has the id " + id + "."));
    }

    /** The newest first: ids sort by the time they were made. */
    List<ApiKey> newestBefore(@Nullable UUID id, int most) {
        return (id == null ? find("order by id desc") : find("id < ?1 order by id desc", id))
                .page(Page.ofSize(most))
                .list();
    }
}
