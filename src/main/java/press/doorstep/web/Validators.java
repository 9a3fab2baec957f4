package press.doorstep.web;

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
    public static boolean known(
            @Nullable String tags, @Nullable String since, String etag, @Nullable Instant lastModified) {
        if (tags != null) {
            return isAmong(tags, etag);
        }
        return since != null && lastModified != null && notAfter(lastModified.truncatedTo(ChronoUnit.SECONDS), since);
    }

    /** Each request may ask it, so little is made of the list. */
    private static boolean isAmong(String tags, String etag) {
        int end;
        for (int start = 0; start < tags.length(); start = end + 1) {
            int comma = tags.indexOf(',', start);
            end = comma < 0 ? tags.length() : comma;
            String tag = tags.substring(start, end).strip();
            String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (strong.equals(etag) || tag.equals("*")) {
                return true;
            }
        }
        return false;
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
