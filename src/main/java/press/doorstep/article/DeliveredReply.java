package press.doorstep.article;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A story as readers get it, for somebody at the desk: kept by nobody on the way. */
final class DeliveredReply {

    private DeliveredReply() {}

    static Response of(byte[] story) {
        return Response.ok(story)
                .header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
