package press.doorstep.changes;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import press.doorstep.live.LiveChanges;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Coding;
import press.doorstep.web.Parameters;

/** {@code /v1/export}. */
@Path("/v1/export")
@ApplicationScoped
class ExportResource {

    private static final int BUFFER = 1 << 15;

    @Inject
    WriteExport export;

    @Inject
    LiveChanges log;

    @Inject
    FollowingConfig config;

    private Places places;

    @PostConstruct
    void open() {
        places = new Places(config.exports(), "exports under way");
    }

    @GET
    @Produces("application/x-ndjson")
    @PermitAll
    public Response export(@Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServerRequest request) {
        Parameters parameters = Parameters.of(uri, "cursor");
        ExportCursor from = parameters.cursor().map(ExportCursor::of).orElseGet(() -> WriteExport.start(log.head()));
        if (from.began() < log.pruned()) {
            throw ChangesProblem.notKept();
        }
        boolean packed = Coding.takesGzip(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING));
        Response.ResponseBuilder answer = Response.ok()
                .type("application/x-ndjson")
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (packed) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (request.method().equals(HttpMethod.HEAD)) {
            return answer.build();
        }
        places.take();
        return answer.entity((StreamingOutput) out -> write(from, out, packed)).build();
    }

    private void write(ExportCursor from, OutputStream out, boolean packed) throws IOException {
        try (OutputStream lines = packed ? new GZIPOutputStream(out, BUFFER) : new BufferedOutputStream(out, BUFFER)) {
            export.write(from, lines);
        } finally {
            places.giveBack();
        }
    }
}
