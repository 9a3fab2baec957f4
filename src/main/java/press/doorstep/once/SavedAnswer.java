package press.doorstep.once;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The first answer, as it is given again. */
record SavedAnswer(
        byte[] content,
        int status,
        @Nullable String location,
        @Nullable String etag,
        byte[] body) {

    static final String REPLAYED = "Idempotency-Replayed";

    Response again() {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, etag)
                .header(REPLAYED, "true")
                .entity(body)
                .build();
    }
}
