package press.doorstep.preview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The links that were given out. */
@ApplicationScoped
class Previews implements PanacheRepositoryBase<Preview, UUID> {

    /** Those of a story, the latest first, from one id down. Ids are as old as what they name. */
    List<Preview> before(UUID article, UUID id, int most) {
        return find("article = ?1 and id < ?2 order by id desc", article, id)
                .page(0, most)
                .list();
    }
}
