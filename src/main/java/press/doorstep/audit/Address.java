package press.doorstep.audit;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.doorstep.text.Slugs;

/** What a request is about, read off its path and its answer: every resource of management stands under {@code /manage/v1/things/ref}. */
final class Address {

    private static final Pattern PATH = Pattern.compile("/manage/v1/[^/]+/([^/]+)(/.*)?");
    private static final Pattern NEW = Pattern.compile("/v1/[^/]+/([^/]+)(/.*)?$");
    private static final Pattern REVISION = Pattern.compile("\"r([0-9]{1,9})\"");

    private Address() {}

    /** What the path names, before anything is done to it. */
    static Subject of(String path, String kind) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return new Subject(kind, null, null, null);
        }
        String reference = parts.group(1);
        return Slugs.isUuid(reference)
                ? new Subject(kind, UUID.fromString(reference), null, null)
                : new Subject(kind, null, Slugs.isSlug(reference) ? reference : null, null);
    }

    /** The same, with what the answer says: where it is when it was made just now, and which revision there is. */
    static Subject after(Subject named, Response answer) {
        Integer revision = revision(answer.getHeaderString(HttpHeaders.ETAG));
        Matcher made = NEW.matcher(String.valueOf(answer.getHeaderString(HttpHeaders.LOCATION)));
        UUID id = named.id() == null && made.find() && Slugs.isUuid(made.group(1))
                ? UUID.fromString(made.group(1))
                : named.id();
        return new Subject(named.kind(), id, named.slug(), revision);
    }

    private static @Nullable Integer revision(@Nullable String etag) {
        Matcher revision = REVISION.matcher(String.valueOf(etag));
        return revision.matches() ? Integer.valueOf(revision.group(1)) : null;
    }
}
