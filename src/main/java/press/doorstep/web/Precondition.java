package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has to hold of the present revision before it is changed; asked inside the transaction that changes it. */
@FunctionalInterface
public interface Precondition {

    /** Whoever changes it need not have read it. */
    Precondition NONE = (revision, changedBy, changedAt, since) -> {};

    /** @param since tells the caller, if they come too late, what has happened since they read it */
    void check(int revision, String changedBy, Instant changedAt, ChangedSince since);

    default void check(int revision, String changedBy, Instant changedAt) {
        check(revision, changedBy, changedAt, ChangedSince.UNTOLD);
    }

    /** The caller's {@code If-Match} names the present revision. */
    static Precondition ifMatch(HttpHeaders headers) {
        return (revision, changedBy, changedAt, since) ->
                Revisions.require(headers, new Revisions.Present(revision, changedBy, changedAt, since));
    }

    /** A revision that was read is the present one; null is none, which is refused. */
    static Precondition revision(@Nullable Integer read) {
        return (revision, changedBy, changedAt, since) ->
                Revisions.require(read, new Revisions.Present(revision, changedBy, changedAt, since));
    }
}
