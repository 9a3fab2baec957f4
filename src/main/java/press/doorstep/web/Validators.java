package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** ETags and dates of public answers, and whether the caller has the answer already. */
public final class Validators {

    private static final int DIGEST = 18;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Validators() {}

    /** Strong: stands for these very bytes in this coding. */
    public static String etag(byte[] body, Coding coding) {
        byte[] digest = Arrays.copyOf(Digests.sha256().digest(body), DIGEST);
        String base = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        return coding == Coding.IDENTITY ? "\"" + base + "\"" : "\"" + base + "-" + coding.token() + "\"";
    }

    /** By {@code If-None-Match} if it is there (compared weakly, a list, or the star), else by {@code If-Modified-Since}. */
    static boolean known(HttpHeaders request, String etag, @Nullable Instant lastModified) {
        return known(
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
                request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE),
                etag,
                lastModified);
    }

    /** The same, given the two headers. */
    public static boolean known(
            @Nullable String tags, @Nullable String since, String etag, @Nullable Instant lastModified) {
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
        }
        return since != null && lastModified != null && notAfter(lastModified.truncatedTo(ChronoUnit.SECONDS), since);
    }

    private static boolean notAfter(Instant lastModified, String since) {
        try {
            return !lastModified.isAfter(HTTP_DATE.parse(since.strip(), Instant::from));
        } catch (DateTimeException e) {
            // A date that is none is as if the header were not there (RFC 9110, 13.1.3).
            return false;
        }
    }

    static String httpDate(Instant time) {
        return HTTP_DATE.format(time);
    }
}
