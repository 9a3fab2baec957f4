package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** In which form a caller wants an answer that there is in several. */
public final class Wanted {

    private Wanted() {}

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
