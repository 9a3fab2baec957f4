package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import press.doorstep.live.LiveContent;
import press.doorstep.live.PublishedCollection;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.outbox.Outbox;
import press.doorstep.web.Precondition;

/** Publishes a collection's working copy, for the first time or again; when it is what is published already nothing happens. */
@ApplicationScoped
class PublishCollection {

    @Inject
    CuratedCollections collections;

    @Inject
    ReviseCollection revise;

    @Inject
    SlugRegister slugs;

    @Inject
    LiveContent live;

    @Inject
    Outbox outbox;

    @Transactional
    public CollectionView publish(String reference, Precondition precondition, String by) {
        CuratedCollection collection = collections.requireLocked(reference);
        collection.require(precondition);
        return publish(collection, by) ? revise.revise(collection, by) : revise.view(collection);
    }

    /** Puts a collection that is held already before the public; false when it stands there as it is. */
    boolean publish(CuratedCollection collection, String by) {
        if (collection.isPublished() && !collection.hasNewerDraft()) {
            return false;
        }
        List<String> former =
                slugs.former(Kind.COLLECTION, List.of(collection.id)).getOrDefault(collection.id, List.of());
        PublishedCollection published = collection.publish(former, revise.now());
        live.put(published);
        outbox.append("CollectionPublished", "collection", collection.id, new CollectionPublished(collection.slug, by));
        return true;
    }
}
