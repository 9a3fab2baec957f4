package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;

/** What has to hold of the present revision before it is changed; asked inside the transaction that changes it. */
@FunctionalInterface
public interface Precondition {

    void check(int revision, String changedBy, Instant changedAt);

    /** The caller's {@code If-Match} names the present revision. */
    static Precondition ifMatch(HttpHeaders headers) {
        return (revision, changedBy, changedAt) -> Revisions.require(headers, revision, changedBy, changedAt);
    }
}
