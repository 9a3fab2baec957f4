package press.doorstep.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import press.doorstep.article.FindArticles;
import press.doorstep.naming.Identities;
import press.doorstep.naming.Kept;
import press.doorstep.naming.Kept.Outcome;
import press.doorstep.naming.Kind;
import press.doorstep.naming.SlugRegister;
import press.doorstep.text.Checks;

/** Adds collections or brings them up to date, by id or slug, and publishes those that say so; the same record again changes nothing. */
@ApplicationScoped
public class KeepCollections {

    @Inject
    CuratedCollections collections;

    @Inject
    FindArticles articles;

    @Inject
    PublishCollection publish;

    @Inject
    ReviseCollection revise;

    @Inject
    SlugRegister slugs;

    /**
     * One outcome a record, in the order of the records; stories that are not there yet are pending. A record never takes a published
     * collection off. Joins the caller's transaction.
     */
    @Transactional
    public List<Kept> keep(List<CollectionRecord> records, String by) {
        Identities identities = slugs.identify(Kind.COLLECTION, records);
        Map<UUID, CuratedCollection> there = new HashMap<>();
        if (!identities.known().isEmpty()) {
            collections.wholeLocked(identities.known()).forEach(collection -> there.put(collection.id, collection));
        }
        Map<String, UUID> known = articles.resolve(records.stream()
                .flatMap(record -> record.articlesOrNone().stream())
                .collect(Collectors.toSet()));
        Batch batch = new Batch(identities, there, known, by);
        List<Kept> outcomes = new ArrayList<>();
        for (CollectionRecord record : records) {
            outcomes.add(keep(record, batch));
        }
        return outcomes;
    }

    private record Batch(
            Identities identities, Map<UUID, CuratedCollection> there, Map<String, UUID> articles, String by) {}

    private Kept keep(CollectionRecord record, Batch batch) {
        Checks checks = new Checks();
        UUID id = batch.identities().of(record, checks);
        checks.choice("/state", record.state(), CollectionsQuery.STATES, "draft");
        CollectionRequest sent = CollectionRequest.of(record, batch.articles().keySet());
        CheckedCollection checked = CheckedCollection.of(sent, batch.articles(), "/collectionKind", checks);
        if (!checks.faults().isEmpty()) {
            return Kept.refused(record.id(), record.slug(), checks);
        }
        CuratedCollection present = batch.there().get(id);
        CuratedCollection collection = present == null ? add(id, checked, batch) : present;
        boolean changed = collection.write(checked.content()) | rename(collection, checked, batch.identities());
        changed |= "published".equals(record.state()) && publish.publish(collection, batch.by());
        if (present == null || changed) {
            revise.revise(collection, batch.by());
        }
        Outcome outcome = present == null ? Outcome.CREATED : changed ? Outcome.UPDATED : Outcome.UNCHANGED;
        return Kept.as(outcome, id, collection.slug, pending(record, batch), checks);
    }

    private static List<String> pending(CollectionRecord record, Batch batch) {
        return record.articlesOrNone().stream()
                .filter(reference -> !batch.articles().containsKey(reference))
                .distinct()
                .toList();
    }

    private CuratedCollection add(UUID id, CheckedCollection checked, Batch batch) {
        // Regained rather than claimed: a collection that comes back under its id comes back under its slug.
        String slug = slugs.rename(Kind.COLLECTION, id, checked.slugOrTitle());
        CuratedCollection added = revise.add(id, slug, checked, batch.by());
        batch.there().put(id, added);
        return added;
    }

    private boolean rename(CuratedCollection collection, CheckedCollection checked, Identities identities) {
        String slug = checked.slug();
        if (slug == null || !identities.isNew(slug) || slug.equals(collection.slug)) {
            return false;
        }
        collection.slug = slugs.rename(Kind.COLLECTION, collection.id, slug);
        return true;
    }
}
