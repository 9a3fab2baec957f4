package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import press.doorstep.web.Listing;

/** Lists collections, the last changed first. */
@ApplicationScoped
class ListCollections {

    @Inject
    CuratedCollections collections;

    @Transactional
    public Listing<CollectionView> list(CollectionsQuery query) {
        Listing<CuratedCollection> rows = Listing.of(collections.page(query), query.limit(), query::cursor);
        // Brings the stories of the whole page into the transaction's session.
        collections.whole(rows.items().stream().map(collection -> collection.id).toList());
        Map<UUID, String> slugs = collections.articleSlugs(rows.items());
        return rows.map(collection -> CollectionView.of(collection, slugs));
    }
}
