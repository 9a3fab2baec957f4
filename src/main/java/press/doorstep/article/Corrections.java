package press.doorstep.article;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The corrections of stories. */
@ApplicationScoped
class Corrections implements PanacheRepositoryBase<Correction, UUID> {

    /** Corrections by story, oldest first. */
    Map<UUID, List<Correction>> of(Collection<UUID> articles) {
        return articles.isEmpty()
                ? Map.of()
                : list("article in ?1 order by correctedAt, id", articles).stream()
                        .collect(Collectors.groupingBy(correction -> correction.article));
    }
}
