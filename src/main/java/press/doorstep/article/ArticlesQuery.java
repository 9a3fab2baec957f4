package press.doorstep.article;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/** Which stories are asked for: those in any of some states, of an owner, the last changed first, behind the place {@code (before, id)}. */
record ArticlesQuery(
        List<ArticleState> states, Optional<String> owner, int limit, Instant before, UUID id, String binding) {

    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    static ArticlesQuery of(UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "state", "owner", "limit", "cursor");
        List<String> states = parameters.anyOf("state", ArticleState.CODES);
        Optional<String> owner = parameters.text("owner");
        String binding = "manage/articles?state=" + states + "&owner=" + owner;
        List<ArticleState> wanted = states.stream().map(ArticleState::of).toList();
        int limit = parameters.limit();
        return parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, binding, 2))
                .map(keys -> new ArticlesQuery(wanted, owner, limit, keys.time(0), keys.id(1), binding))
                .orElseGet(() -> new ArticlesQuery(wanted, owner, limit, LATEST, LAST, binding));
    }

    String conditions() {
        return "(a.updatedAt, a.id) < (:before, :id)"
                + (states.isEmpty() ? "" : " and a.life.state in :states")
                + (owner.isEmpty() ? "" : " and a.owner = :owner");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("before", before, "id", id));
        if (!states.isEmpty()) {
            values.put("states", states);
        }
        owner.ifPresent(name -> values.put("owner", name));
        return values;
    }

    /** The cursor of the page behind a row. */
    String cursor(ArticleRowView row) {
        return Cursor.encode(binding, row.updatedAt(), row.id());
    }
}
