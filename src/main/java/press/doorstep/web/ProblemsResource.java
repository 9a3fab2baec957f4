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
class ProblemsResource {

    @Inject
    Problems problems;

    @Inject
    CachePolicies caches;

    @Inject
    ObjectMapper json;

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@Context UriInfo uri, @Context HttpHeaders request) throws JsonProcessingException {
        Parameters.of(uri);
        List<ProblemPageView> views =
                problems.all().stream().map(ProblemPageView::of).toList();
        return page(json.writeValueAsBytes(new Listing<>(views, Listing.Page.of(views.size(), null))), request);
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response listPage(@Context UriInfo uri, @Context HttpHeaders request) {
        Parameters.of(uri);
        return htmlPage(ProblemPages.list(problems.all()), request);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("code") String code, @Context UriInfo uri, @Context HttpHeaders request)
            throws JsonProcessingException {
        Parameters.of(uri);
        return page(json.writeValueAsBytes(ProblemPageView.of(find(code))), request);
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response onePage(@PathParam("code") String code, @Context UriInfo uri, @Context HttpHeaders request) {
        Parameters.of(uri);
        return htmlPage(ProblemPages.one(find(code)), request);
    }

    private ProblemCode find(String code) {
        return problems.find(code)
                .orElseThrow(() -> WebProblem.NOT_FOUND.because(
                        "There is no problem of this code." + Nearest.hint(code, problems.codes())));
    }

    private Response page(byte[] body, HttpHeaders request) {
        return Reply.bytes(body).vary("Accept").cacheFor(caches.resource()).answer(request);
    }

    private Response htmlPage(byte[] body, HttpHeaders request) {
        return Reply.bytes(body)
                .type(Page.TYPE)
                .vary("Accept")
                .cacheFor(caches.resource())
                .answer(request);
    }
}
