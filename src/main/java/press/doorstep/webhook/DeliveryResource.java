package press.doorstep.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/webhooks/{id}/…}: what somebody was sent, and what else they are to be sent. */
@Path("/manage/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
class DeliveryResource {

    @Inject
    ListDeliveries list;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTest test;

    @Inject
    RotateSecret rotate;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @GET
    @Path("deliveries")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response list(@PathParam("id") String id, @Context UriInfo uri) {
        return ManagementReply.of(list.list(id, Parameters.of(uri, "limit", "cursor", "state")));
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "replayDeliveries", of = "webhook")
    public Response replay(@PathParam("id") String id, byte[] body) {
        WebhookView view =
                replay.replay(id, text.read(body, ReplayRequest.class).cursor());
        return ManagementReply.of(view, view.revision());
    }

    @POST
    @Path("test")
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "testWebhook", of = "webhook")
    public Response test(@PathParam("id") String id) {
        return Response.accepted(test.send(id)).build();
    }

    @POST
    @Path("rotation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    @Change(operation = "rotateWebhookSecret", of = "webhook")
    public Response rotate(@PathParam("id") String id, byte[] body) {
        WebhookView view = rotate.rotate(id, text.read(body, SecretRequest.class), caller.name());
        return ManagementReply.of(view, view.revision());
    }
}
