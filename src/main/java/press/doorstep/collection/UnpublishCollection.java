package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.live.LiveContent;
import press.doorstep.outbox.Outbox;
import press.doorstep.web.Precondition;

/** Takes a collection from the public; the working copy stays. */
@ApplicationScoped
class UnpublishCollection {

    @Inject
    CuratedCollections collections;

    @Inject
    ReviseCollection revise;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    @Transactional
    public CollectionView unpublish(String reference, Precondition precondition, String by) {
        CuratedCollection collection = collections.requireLocked(reference);
        collection.require(precondition);
        if (!collection.isPublished()) {
            throw CollectionProblem.COLLECTION_NOT_PUBLISHED.because("The collection is a draft.");
        }
        collection.unpublish();
        live.removeCollection(collection.id);
        outbox.append(
                "CollectionUnpublished", "collection", collection.id, new CollectionUnpublished(collection.slug, by));
        return revise.revise(collection, by);
    }
}
