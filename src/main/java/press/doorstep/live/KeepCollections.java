package press.doorstep.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps the collections as the desk published them. */
@ApplicationScoped
class KeepCollections {

    private static final String KNOWN = "select c.slug from live.collection c where c.id = ?";

    @Inject
    RecordChanges changes;

    @Inject
    Clock clock;

    void put(Sql sql, PublishedCollection collection) {
        String former = sql.first(KNOWN, row -> row.text(1), collection.id());
        StoredCollections.put(sql, collection, clock.instant());
        PublicEvent event =
                PublicEvent.of(Happening.from(former), Subject.COLLECTION, collection.id(), collection.slug());
        changes.record(
                new Happened().tell(event.in(collection.language()), former).lists(ListKeys.COLLECTIONS));
    }

    void remove(Sql sql, UUID collection) {
        if (StoredCollections.remove(sql, collection, clock.instant())) {
            changes.record(
                    new Happened().gone(Subject.COLLECTION, List.of(collection)).lists(ListKeys.COLLECTIONS));
        }
    }
}
