package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The revision token of management: {@code ETag: "r7"}, asked back in {@code If-Match} before anything is changed. */
public final class Revisions {

    private Revisions() {}

    public static String etag(int revision) {
        return "\"r" + revision + "\"";
    }

    /** Refuses a change that does not say which revision it changes (428), or names another than the present one (412). */
    public static void require(HttpHeaders headers, int current, String changedBy, Instant changedAt) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw WebProblem.PRECONDITION_REQUIRED.because(
                    "Send If-Match with the ETag of the revision you read; the present one is " + etag(current) + ".");
        }
        // A strong comparison: a weak tag never matches.
        boolean matches = Arrays.stream(given.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(etag(current)) || tag.equals("*"));
        if (!matches) {
            throw stale(current, changedBy, changedAt);
        }
    }

    /** The same for a revision that stands in a body, among others of its kind. */
    static void require(@Nullable Integer given, int current, String changedBy, Instant changedAt) {
        if (given == null) {
            throw WebProblem.PRECONDITION_REQUIRED.because(
                    "Send the revision you read; the present one is " + current + ".");
        }
        if (given != current) {
            throw stale(current, changedBy, changedAt);
        }
    }

    private static Problem stale(int current, String changedBy, Instant changedAt) {
        return WebProblem.PRECONDITION_FAILED
                .because("The present revision is " + current + ", made by " + changedBy + ".")
                .with("currentRevision", current)
                .with("changedBy", changedBy)
                .with("changedAt", changedAt);
    }
}
