package press.doorstep.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import press.doorstep.live.EventFilter;
import press.doorstep.live.LiveChange;
import press.doorstep.live.LiveChanges;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Parameters;

/** {@code /v1/changes}. */
@Path("/v1/changes")
class ChangesResource {

    private static final int USUAL = 20;
    private static final int MOST = 100;

    @Inject
    AwaitChanges await;

    @Inject
    OpenStreams streams;

    @Inject
    ChangesQuery query;

    @Inject
    LiveChanges log;

    @Inject
    ObjectMapper json;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Blocking
    public Uni<Response> list(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "cursor", "limit", "event", "topic", "language", "wait");
        int limit = parameters.limit(USUAL, MOST);
        Duration wait = ChangesQuery.wait(parameters);
        EventFilter filter = query.filter(parameters);
        long after = ChangesQuery.after(parameters.cursor().orElse(null), log);
        return await.await(after, filter, limit, wait)
                .map(page -> Response.ok(page)
                        .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                        .build());
    }

    @GET
    @Path("stream")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermitAll
    @Blocking
    public Multi<OutboundSseEvent> stream(
            @Context UriInfo uri,
            @Context Sse sse,
            @Context HttpServerRequest request,
            @HeaderParam("Last-Event-ID") @Nullable String lastEvent) {
        Parameters parameters = Parameters.of(uri, "cursor", "event", "topic", "language");
        String cursor =
                lastEvent == null || lastEvent.isBlank() ? parameters.cursor().orElse(null) : lastEvent;
        EventFilter filter = query.filter(parameters);
        long after = ChangesQuery.after(cursor, log);
        request.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                // Proxies would hold back what comes bit by bit.
                .putHeader("X-Accel-Buffering", "no");
        if (request.method().equals(HttpMethod.HEAD)) {
            return Multi.createFrom().empty();
        }
        OutboundSseEvent heartbeat = sse.newEventBuilder().comment("").build();
        return streams.open(after, filter, change -> event(sse, change), heartbeat, request.connection()::close);
    }

    private OutboundSseEvent event(Sse sse, LiveChange change) {
        ChangeView view = ChangeView.of(change);
        try {
            return sse.newEventBuilder()
                    .id(view.cursor())
                    .name(view.event())
                    .data(json.writeValueAsString(view))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
