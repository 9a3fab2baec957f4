package press.doorstep.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answers of management resources: the view with its revision as {@code ETag}, kept by nobody. */
public final class ManagementReply {

    private ManagementReply() {}

    /** 200 with the view. */
    public static Response of(Object view, int revision) {
        return with(Response.ok(), view, revision);
    }

    /** 201 with the view and its address. */
    public static Response created(String location, Object view, int revision) {
        return with(Response.created(URI.create(location)), view, revision);
    }

    /** 200 with a page of a list. */
    public static Response of(Listing<?> listing) {
        return Response.ok(listing)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }

    private static Response with(Response.ResponseBuilder answer, Object view, int revision) {
        return answer.entity(view)
                .header(HttpHeaders.ETAG, Revisions.etag(revision))
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }
}
