package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** In which form a caller wants an answer that there is in several. */
public final class Wanted {

    private Wanted() {}

    /** Which of the media types on offer the caller wants most, of equals the first; nothing when none is accepted. */
    public static Optional<String> of(HttpHeaders request, List<String> offered) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null || accept.isBlank()) {
            return offered.stream().findFirst();
        }
        String best = null;
        double weight = 0;
        for (String type : offered) {
            double asked = Weights.ofType(accept, type);
            if (asked > weight) {
                best = type;
                weight = asked;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the caller would rather read than parse: HTML stands before JSON and before anything at all. */
    public static boolean html(HttpHeaders request) {
        for (MediaType type : request.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return true;
            }
        }
        return false;
    }
}
