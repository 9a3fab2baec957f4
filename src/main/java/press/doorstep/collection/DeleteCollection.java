package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Precondition;

/** Deletes a draft. One that was never public gives its slugs back; the others keep theirs, so that an old address means nothing else. */
@ApplicationScoped
class DeleteCollection {

    @Inject
    CuratedCollections collections;

    @Inject
    SlugRegister slugs;

    @Transactional
    public void delete(String reference, Precondition precondition) {
        CuratedCollection collection = collections.requireLocked(reference);
        collection.require(precondition);
        if (collection.isPublished()) {
            throw CollectionProblem.COLLECTION_PUBLISHED.because("The collection is published; take it off first.");
        }
        if (collection.publishedAt == null) {
            slugs.release(Kind.COLLECTION, collection.id);
        }
        collections.delete(collection);
    }
}
