package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads one collection. */
@ApplicationScoped
class ReadCollection {

    @Inject
    CuratedCollections collections;

    @Transactional
    public CollectionView read(String reference) {
        CuratedCollection collection = collections.require(reference);
        return CollectionView.of(collection, collections.articleSlugs(List.of(collection)));
    }
}
