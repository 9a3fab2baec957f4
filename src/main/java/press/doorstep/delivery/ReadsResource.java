package press.doorstep.delivery;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import press.doorstep.access.AccessProblem;
import press.doorstep.access.Allowance;
import press.doorstep.live.Lookup;
import press.doorstep.live.StoryNumber;
import press.doorstep.live.Subject;
import press.doorstep.reading.CountReads;
import press.doorstep.reading.Reader;
import press.doorstep.web.CachePolicy;

/** {@code /v1/articles/{ref}/reads}: what pages send when somebody reads a story. */
@Path("/v1/articles/{ref}/reads")
class ReadsResource {

    @Inject
    CountReads reads;

    @Inject
    ReadsAllowance allowance;

    @Inject
    Call call;

    /** Whatever body comes along is not looked at: browsers choose its type. */
    @POST
    @PermitAll
    public Response read(@PathParam("ref") String ref, @Context HttpServerRequest request) {
        call.parameters();
        Reader reader = AnswerBeacon.reader(request);
        Allowance.Standing standing = allowance.take(reader);
        if (standing.exceeded()) {
            throw standing.refused(AccessProblem.TOO_MANY_REQUESTS.because(
                    "At most " + standing.limit() + " reads are taken in " + standing.window() + " seconds."));
        }
        Lookup<StoryNumber> story = reads.count(ref, reader);
        if (story instanceof Lookup.Gone<StoryNumber> gone) {
            throw DeliveryProblem.gone(Subject.ARTICLE, gone.tombstone());
        }
        if (!(story instanceof Lookup.Found<StoryNumber>)) {
            throw DeliveryProblem.notFound(Subject.ARTICLE);
        }
        Response.ResponseBuilder answer = Response.noContent().header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE);
        standing.headers().forEach(answer::header);
        return answer.build();
    }
}
