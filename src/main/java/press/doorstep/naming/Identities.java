package press.doorstep.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import press.doorstep.text.Checks;

/** What the records of a batch are about, by their ids and slugs, those included that the batch itself brings. */
public final class Identities {

    private final Map<String, UUID> registered;
    private final Map<String, UUID> bySlug;
    private final Set<UUID> known;
    private final Ids ids;

    Identities(Collection<? extends Identified> records, Map<String, UUID> registered, Ids ids) {
        this.registered = registered;
        this.bySlug = new HashMap<>(registered);
        this.known = new HashSet<>(registered.values());
        this.ids = ids;
        for (Identified each : records) {
            UUID id = each.id();
            if (id != null) {
                known.add(id);
            }
        }
    }

    /** All ids that stand in the batch or that its slugs stand for; not all of them need to be there. */
    public Set<UUID> known() {
        return known;
    }

    /** The id a record is about, a new one for something new. When that cannot be told, a fault says so and the id is nobody's. */
    public UUID of(Identified record, Checks checks) {
        UUID id = record.id();
        String slug = record.slug();
        UUID named = slug == null ? null : bySlug.get(slug);
        if (id == null && slug == null) {
            checks.fault("/slug", "Must be there, or an id: a record with neither cannot be told from others.");
        } else if (id != null && named != null && !id.equals(named)) {
            checks.fault("/id", "Names something else than the slug does.");
        }
        UUID about = id != null ? id : named != null ? named : ids.next();
        if (slug != null) {
            bySlug.putIfAbsent(slug, about);
        }
        return about;
    }

    /** Whether a slug led nowhere before this batch, neither as a present nor as a former one. */
    public boolean isNew(String slug) {
        return !registered.containsKey(slug);
    }
}
