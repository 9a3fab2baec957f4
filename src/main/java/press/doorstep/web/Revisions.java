package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The revision token of management: {@code ETag: "r7"}, asked back in {@code If-Match} before anything is changed. */
public final class Revisions {

    private static final Pattern TAG = Pattern.compile("\"r([1-9][0-9]{0,8})\"");

    private Revisions() {}

    /** What there is now, and who made it. */
    record Present(int revision, String changedBy, Instant changedAt, ChangedSince since) {}

    public static String etag(int revision) {
        return "\"r" + revision + "\"";
    }

    /** Refuses a change that does not say which revision it changes (428), or names another than the present one (412). */
    static void require(HttpHeaders headers, Present present) {
        String given = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (given == null || given.isBlank()) {
            throw WebProblem.PRECONDITION_REQUIRED.because(
                    "Send If-Match with the ETag of the revision you read; the present one is "
                            + etag(present.revision()) + ".");
        }
        List<String> tags = Arrays.stream(given.split(",")).map(String::strip).toList();
        // A strong comparison: a weak tag never matches.
        if (!tags.contains("*") && !tags.contains(etag(present.revision()))) {
            throw stale(
                    present, tags.stream().flatMap(tag -> number(tag).stream()).max(Integer::compare));
        }
    }

    /** The same for a revision that stands in a body, among others of its kind. */
    static void require(@Nullable Integer given, Present present) {
        if (given == null) {
            throw WebProblem.PRECONDITION_REQUIRED.because(
                    "Send the revision you read; the present one is " + present.revision() + ".");
        }
        if (given != present.revision()) {
            throw stale(present, Optional.of(given));
        }
    }

    private static Optional<Integer> number(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }

    private static Problem stale(Present present, Optional<Integer> read) {
        Problem refusal = WebProblem.PRECONDITION_FAILED
                .because("The present revision is " + present.revision() + ", made by " + present.changedBy() + ".")
                .with("currentRevision", present.revision())
                .with("changedBy", present.changedBy())
                .with("changedAt", present.changedAt());
        read.filter(known -> known > 0 && known < present.revision())
                .ifPresent(known -> present.since().tell(refusal, known));
        return refusal;
    }
}
