package press.doorstep.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The pages {@code type} of a problem leads to: for people in HTML, for programs in JSON. */
@Path("/problems")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
class ProblemsResource {

    @Inject
    Problems problems;

    @Inject
    CachePolicies caches;

    @Inject
    ObjectMapper json;

    @GET
    @PermitAll
    public Response list(@Context UriInfo uri, @Context HttpHeaders request) throws JsonProcessingException {
        Parameters.of(uri);
        if (Wanted.html(request)) {
            return answer(Reply.bytes(ProblemPages.list(problems.all())).type(Page.TYPE), request);
        }
        List<ProblemPageView> views =
                problems.all().stream().map(ProblemPageView::of).toList();
        Listing<ProblemPageView> listing = new Listing<>(views, Listing.Page.of(views.size(), null));
        return answer(Reply.bytes(json.writeValueAsBytes(listing)), request);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    public Response one(@PathParam("code") String code, @Context UriInfo uri, @Context HttpHeaders request)
            throws JsonProcessingException {
        Parameters.of(uri);
        ProblemCode problem = find(code);
        Reply reply = Wanted.html(request)
                ? Reply.bytes(ProblemPages.one(problem)).type(Page.TYPE)
                : Reply.bytes(json.writeValueAsBytes(ProblemPageView.of(problem)));
        return answer(reply, request);
    }

    private ProblemCode find(String code) {
        return problems.find(code)
                .orElseThrow(() -> WebProblem.NOT_FOUND.because(
                        "There is no problem of this code." + Nearest.hint(code, problems.codes())));
    }

    private Response answer(Reply reply, HttpHeaders request) {
        return reply.vary("Accept").cacheFor(caches.resource()).answer(request);
    }
}
