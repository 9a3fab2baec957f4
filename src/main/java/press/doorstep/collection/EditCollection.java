package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import press.doorstep.article.FindArticles;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.web.Precondition;

/** Changes a collection's working copy; what is published stays as it is. An edit that changes nothing leaves the revision as it is. */
@ApplicationScoped
class EditCollection {

    @Inject
    CuratedCollections collections;

    @Inject
    FindArticles articles;

    @Inject
    ReviseCollection revise;

    @Inject
    SlugRegister slugs;

    /** {@code change} says what becomes of the collection as it is. */
    @Transactional
    public CollectionView edit(
            String reference,
            Precondition precondition,
            Function<CollectionView, CollectionRequest> change,
            String by) {
        CuratedCollection collection = collections.requireLocked(reference);
        collection.require(precondition);
        CollectionRequest sent = change.apply(revise.view(collection));
        CheckedCollection checked = CheckedCollection.orRefused(sent, articles.resolve(sent.articlesOrNone()));
        boolean changed = collection.write(checked.content()) | rename(collection, checked);
        return changed ? revise.revise(collection, by) : revise.view(collection);
    }

    private boolean rename(CuratedCollection collection, CheckedCollection checked) {
        if (checked.slug() == null || checked.slug().equals(collection.slug)) {
            return false;
        }
        collection.slug = slugs.rename(Kind.COLLECTION, collection.id, checked.slug());
        return true;
    }
}
