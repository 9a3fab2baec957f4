package press.doorstep.partner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.Edits;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/partner-feeds}: partners' feeds, and how they fare. */
@Path("/manage/v1/partner-feeds")
@Produces(MediaType.APPLICATION_JSON)
class FeedResource {

    @Inject
    ListFeeds list;

    @Inject
    ReadFeed read;

    @Inject
    CreateFeed create;

    @Inject
    EditFeed edit;

    @Inject
    DeleteFeed delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response list(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "limit", "cursor");
        return ManagementReply.of(
                list.list(parameters.limit(), parameters.cursor().orElse(null)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "createPartnerFeed", of = "partnerFeed")
    public Response create(byte[] body) {
        FeedView made = create.create(text.read(body, FeedRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/partner-feeds/" + made.id(), made, made.revision());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response read(@PathParam("id") String id) {
        FeedView view = read.read(id);
        return ManagementReply.of(view, view.revision());
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "editPartnerFeed", of = "partnerFeed")
    public Response replace(@PathParam("id") String id, @Context HttpHeaders headers, byte[] body) {
        return edit(id, headers, edits.replacing(body, FeedView.READ_ONLY, FeedRequest.class));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "patchPartnerFeed", of = "partnerFeed")
    public Response patch(@PathParam("id") String id, @Context HttpHeaders headers, byte[] body) {
        return edit(id, headers, edits.patching(body, FeedView.READ_ONLY, FeedRequest.class));
    }

    private Response edit(String id, HttpHeaders headers, Function<FeedView, FeedRequest> change) {
        FeedView view = edit.edit(id, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "deletePartnerFeed", of = "partnerFeed")
    public void delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        delete.delete(id, Precondition.ifMatch(headers));
    }
}
