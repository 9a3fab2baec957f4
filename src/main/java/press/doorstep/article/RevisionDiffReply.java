package press.doorstep.article;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Wanted;

/** A comparison of revisions as JSON, or as HTML for whoever would rather have that. */
final class RevisionDiffReply {

    private static final String HTML = "text/html;charset=UTF-8";

    private RevisionDiffReply() {}

    static Response of(RevisionDiffView view, HttpHeaders request) {
        boolean html = Wanted.html(request);
        return Response.ok(html ? view.diff().html() : view, html ? HTML : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
