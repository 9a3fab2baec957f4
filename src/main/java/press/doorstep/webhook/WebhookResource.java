package press.doorstep.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.Edits;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/webhooks}: who is called. */
@Path("/manage/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
class WebhookResource {

    @Inject
    ListWebhooks list;

    @Inject
    ReadWebhook read;

    @Inject
    CreateWebhook create;

    @Inject
    EditWebhook edit;

    @Inject
    DeleteWebhook delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response list(@Context UriInfo uri) {
        return ManagementReply.of(list.list(Parameters.of(uri, "limit", "cursor")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "createWebhook", of = "webhook")
    public Response create(byte[] body) {
        WebhookView made = create.create(text.read(body, WebhookRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/webhooks/" + made.id(), made, made.revision());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response read(@PathParam("id") String id) {
        WebhookView view = read.read(id);
        return ManagementReply.of(view, view.revision());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "editWebhook", of = "webhook")
    public Response edit(@PathParam("id") String id, @Context HttpHeaders headers, byte[] body) {
        WebhookView view = edit.edit(
                id,
                Precondition.ifMatch(headers),
                edits.replacing(body, WebhookView.READ_ONLY, WebhookRequest.class),
                caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "deleteWebhook", of = "webhook")
    public void delete(@PathParam("id") String id, @Context HttpHeaders headers) {
        delete.delete(id, Precondition.ifMatch(headers));
    }
}
