package press.doorstep.audit;

import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/**
 * Which deeds are asked for.
 *
 * @param who the id or name of whoever did it
 * @param behind the last of the page before
 */
record AuditQuery(
        Optional<String> who,
        Optional<String> action,
        Optional<String> kind,
        Optional<UUID> item,
        Optional<String> outcome,
        Optional<String> requestId,
        Optional<Instant> after,
        Optional<Instant> before,
        int limit,
        @Nullable Place behind) {

    /** A place in the list. */
    record Place(Instant at, UUID id) {}

    static AuditQuery of(UriInfo uri) {
        Parameters given = Parameters.of(
                uri, "who", "action", "kind", "item", "outcome", "requestId", "after", "before", "limit", "cursor");
        AuditQuery query = new AuditQuery(
                given.text("who"),
                given.text("action"),
                given.text("kind"),
                given.id("item"),
                given.choice("outcome", Set.of(Deed.DONE, Deed.REFUSED)),
                given.text("requestId"),
                given.time("after"),
                given.time("before"),
                given.limit(),
                null);
        return given.cursor().map(query::behind).orElse(query);
    }

    private AuditQuery behind(String cursor) {
        Cursor.Keys keys = Cursor.decode(cursor, binding(), 2);
        return new AuditQuery(
                who, action, kind, item, outcome, requestId, after, before, limit, new Place(keys.time(0), keys.id(1)));
    }

    String cursor(AuditView last) {
        return Cursor.encode(binding(), last.at(), last.id());
    }

    private String binding() {
        return "audit?" + List.of(who, action, kind, item, outcome, requestId, after, before);
    }
}
