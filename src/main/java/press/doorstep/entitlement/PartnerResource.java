package press.doorstep.entitlement;

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

/** {@code /manage/v1/partners}: who they are and what is theirs to publish. */
@Path("/manage/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
class PartnerResource {

    @Inject
    ListPartners list;

    @Inject
    ReadPartner read;

    @Inject
    CreatePartner create;

    @Inject
    EditPartner edit;

    @Inject
    DeletePartner delete;

    @Inject
    ExplainStory explain;

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
    @Change(operation = "createPartner", of = "partner")
    public Response create(byte[] body) {
        PartnerView made = create.create(text.read(body, PartnerRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/partners/" + made.id(), made, made.revision());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response read(@PathParam("id") String id) {
        PartnerView view = read.read(id);
        return ManagementReply.of(view, view.revision());
    }

    @GET
    @Path("/{id}/explain")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public ExplanationView explain(@PathParam("id") String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "article");
        String article =
                parameters.text("article").orElseThrow(() -> Parameters.invalid("article", "must say which story."));
        return explain.explain(id, article);
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "editPartner", of = "partner")
    public Response replace(@PathParam("id") String id, @Context HttpHeaders headers, byte[] body) {
        return edit(id, headers, edits.replacing(body, PartnerView.READ_ONLY, PartnerRequest.class));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "patchPartner", of = "partner")
    public Response patch(@PathParam("id") String id, @Context HttpHeaders headers, byte[] body) {
        return edit(id, headers, edits.patching(body, PartnerView.READ_ONLY, PartnerRequest.class));
    }

    private Response edit(String id, HttpHeaders headers, Function<PartnerView, PartnerRequest> change) {
        PartnerView view = edit.edit(id, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "deletePartner", of = "partner")
    public void delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        delete.delete(id, Precondition.ifMatch(headers));
    }
}
