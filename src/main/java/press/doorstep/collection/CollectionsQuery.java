package press.doorstep.collection;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/** Which collections are asked for: those of a kind and state, the last changed first, behind the place {@code (before, id)}. */
record CollectionsQuery(
        Optional<String> kind, Optional<String> state, int limit, Instant before, UUID id, String binding) {

    static final Set<String> STATES = Set.of("draft", "published");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    static CollectionsQuery of(UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "kind", "state", "limit", "cursor");
        Optional<String> kind = parameters.choice("kind", CollectionContent.KINDS);
        Optional<String> state = parameters.choice("state", STATES);
        String binding = "manage/collections?kind=" + kind + "&state=" + state;
        int limit = parameters.limit();
        return parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, binding, 2))
                .map(keys -> new CollectionsQuery(kind, state, limit, keys.time(0), keys.id(1), binding))
                .orElseGet(() -> new CollectionsQuery(kind, state, limit, LATEST, LAST, binding));
    }

    /** The cursor of the page behind a row. */
    String cursor(CuratedCollection row) {
        return Cursor.encode(binding, row.updatedAt, row.id);
    }
}
