package press.doorstep.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Change;
import press.doorstep.web.Collisions;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/erasures}. */
@Path("/manage/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
class ErasureResource {

    @Inject
    EraseSubject erase;

    @Inject
    ListErasures list;

    @Inject
    Erasures erasures;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @GET
    @RolesAllowed(Scope.CONTENT_ERASE)
    public Response list(@Context UriInfo uri) {
        return ManagementReply.of(list.list(Parameters.of(uri, "limit", "cursor")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_ERASE)
    @Change(operation = "eraseForGood", of = "erasure", whole = false)
    public Response erase(byte[] body) {
        ErasureRequest sent = text.read(body, ErasureRequest.class);
        ErasureView done = Collisions.settled(() -> erase.erase(sent, caller.name()));
        return answer(
                Response.status(Response.Status.CREATED)
                        .header(HttpHeaders.LOCATION, "/manage/v1/erasures/" + done.id()),
                done);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.CONTENT_ERASE)
    public Response read(@PathParam("id") String id) {
        return answer(Response.ok(), erasures.require(id));
    }

    private static Response answer(Response.ResponseBuilder answer, ErasureView view) {
        return answer.entity(view)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }
}
