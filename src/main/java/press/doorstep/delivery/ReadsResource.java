package press.doorstep.delivery;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import press.doorstep.access.AccessProblem;
import press.doorstep.access.Allowance;
import press.doorstep.access.CallerAddress;
import press.doorstep.live.Lookup;
import press.doorstep.live.Subject;
import press.doorstep.reading.CountReads;
import press.doorstep.reading.Reader;
import press.doorstep.reading.ReadingConfig;
import press.doorstep.web.CachePolicy;

/** {@code /v1/articles/{ref}/reads}: what pages send when somebody reads a story. */
@Path("/v1/articles/{ref}/reads")
class ReadsResource {

    @Inject
    CountReads reads;

    @Inject
    ReadingConfig config;

    @Inject
    Call call;

    @Inject
    Clock clock;

    private Allowance allowance;

    @PostConstruct
    void open() {
        allowance = new Allowance("reads", config.limit(), config.window(), clock);
    }

    /** Whatever body comes along is not looked at: browsers choose its type. */
    @POST
    @PermitAll
    public Response read(@PathParam("ref") String ref, @Context HttpServerRequest request) {
        call.parameters();
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        Reader reader = Reader.of(CallerAddress.of(request), agent);
        Allowance.Standing standing = allowance.take(reader.address());
        if (standing.exceeded()) {
            throw standing.refused(AccessProblem.TOO_MANY_REQUESTS.because(
                    "At most " + standing.limit() + " reads are taken in " + standing.window() + " seconds."));
        }
        Lookup<Long> story = reads.count(ref, reader);
        if (story instanceof Lookup.Gone<Long> gone) {
            throw DeliveryProblem.gone(Subject.ARTICLE, gone.tombstone());
        }
        if (!(story instanceof Lookup.Found<Long>)) {
            throw DeliveryProblem.notFound(Subject.ARTICLE);
        }
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .header("RateLimit-Policy", standing.policy())
                .header("RateLimit", standing.left())
                .build();
    }
}
