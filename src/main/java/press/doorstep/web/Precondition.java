package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has to hold of the present revision before it is changed; asked inside the transaction that changes it. */
@FunctionalInterface
public interface Precondition {

    void check(int revision, String changedBy, Instant changedAt);

    /** The caller's {@code If-Match} names the present revision. */
    static Precondition ifMatch(HttpHeaders headers) {
        return (revision, changedBy, changedAt) -> Revisions.require(headers, revision, changedBy, changedAt);
    }

    /** A revision that was read is the present one; null is none, which is refused. */
    static Precondition revision(@Nullable Integer read) {
        return (revision, changedBy, changedAt) -> Revisions.require(read, revision, changedBy, changedAt);
    }
}
