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
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;
import press.doorstep.live.LiveChanges;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Coding;
import press.doorstep.web.Parameters;

/** {@code /v1/export}. */
@Path("/v1/export")
@ApplicationScoped
class ExportResource {

    private static final Logger LOG = Logger.getLogger(ExportResource.class);
    private static final int BUFFER = 1 << 15;

    @Inject
    WriteExport export;

    @Inject
    WriteChanges changes;

    @Inject
    LiveChanges log;

    @Inject
    FollowingConfig config;

    private Places places;
    private Places updates;

    @PostConstruct
    void open() {
        places = new Places(config.exports(), "exports under way");
        updates = new Places(config.updates(), "updates of exports under way");
    }

    /** What is written, from where on. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    @GET
    @Produces("application/x-ndjson")
    @PermitAll
    public Response export(@Context UriInfo uri, @Context HttpHeaders headers, @Context HttpServerRequest request) {
        Parameters parameters = Parameters.of(uri, "cursor", "since");
        Optional<String> since = parameters.text("since");
        if (since.isEmpty()) {
            ExportCursor from =
                    parameters.cursor().map(ExportCursor::of).orElseGet(() -> WriteExport.start(log.head()));
            return answer(from.began(), places, out -> export.write(from, out), headers, request);
        }
        if (parameters.cursor().isPresent()) {
            throw Parameters.invalid(
                    "since",
                    "does not go with cursor: one goes on with an export, the other with what happened since.");
        }
        long number = ChangeCursor.number(since.get());
        return answer(number, updates, out -> changes.write(number, out), headers, request);
    }

    private Response answer(long began, Places among, Content content, HttpHeaders headers, HttpServerRequest request) {
        if (began < log.pruned()) {
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
        among.take();
        return answer.entity((StreamingOutput) out -> write(content, among, out, packed, request))
                .build();
    }

    /** Who goes away meanwhile comes again with what they have; so does whoever is cut off here, because the last line is missing. */
    private static void write(
            Content content, Places among, OutputStream out, boolean packed, HttpServerRequest request) {
        try (OutputStream lines = packed ? new GZIPOutputStream(out, BUFFER) : new BufferedOutputStream(out, BUFFER)) {
            content.write(lines);
        } catch (IOException e) {
            LOG.debug("An export was broken off.", e);
            request.connection().close();
        } finally {
            among.giveBack();
        }
    }
}
