package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Makes a changed collection its next revision. */
@ApplicationScoped
class ReviseCollection {

    @Inject
    CuratedCollections collections;

    @Inject
    Clock clock;

    /** A new draft, to be revised once it is all it is to be. */
    CuratedCollection add(UUID id, String slug, CheckedCollection checked, String by) {
        CuratedCollection added = new CuratedCollection(id, slug, checked.content(), now(), by);
        collections.persist(added);
        return added;
    }

    CollectionView revise(CuratedCollection collection, String by) {
        collection.revised(now(), by);
        collections.flush();
        return view(collection);
    }

    CollectionView view(CuratedCollection collection) {
        return CollectionView.of(collection, collections.articleSlugs(List.of(collection)));
    }

    /** No finer than the API shows, so that a time read back is the time that was answered. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
