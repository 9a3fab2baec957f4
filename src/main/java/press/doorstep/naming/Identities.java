package press.doorstep.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Checks;

/** What the records of a batch are about, by their ids and slugs, including those the batch itself brings. */
public final class Identities {

    private final Map<String, UUID> bySlug;
    private final Ids ids;

    private Identities(Map<String, UUID> bySlug, Ids ids) {
        this.bySlug = bySlug;
        this.ids = ids;
    }

    static Identities of(Map<String, UUID> known, Ids ids) {
        return new Identities(new HashMap<>(known), ids);
    }

    /** The id a record is about, a new one for something new; empty, and a fault noted, when that cannot be told. */
    public Optional<UUID> of(@Nullable UUID id, @Nullable String slug, Checks checks) {
        UUID known = slug == null ? null : bySlug.get(slug);
        if (id == null && slug == null) {
            checks.fault("/slug", "Must be there, or an id: a record with neither cannot be told from others.");
            return Optional.empty();
        }
        if (id != null && known != null && !id.equals(known)) {
            checks.fault("/id", "Names something else than the slug does.");
            return Optional.empty();
        }
        UUID about = id != null ? id : known != null ? known : ids.next();
        if (slug != null) {
            bySlug.putIfAbsent(slug, about);
        }
        return Optional.of(about);
    }

    /** Whether a slug already led somewhere, or does now. */
    public boolean knows(String slug) {
        return bySlug.containsKey(slug);
    }

    public Collection<UUID> all() {
        return bySlug.values();
    }
}
