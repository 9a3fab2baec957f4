package press.doorstep.topic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.Scope;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Precondition;

/** What a topic is and where it stands: {@code /manage/v1/topics/{ref}/merge} and {@code /move}. */
@Path("/manage/v1/topics/{ref}")
@Produces(MediaType.APPLICATION_JSON)
class TopicIdentityResource {

    @Inject
    MergeTopics merge;

    @Inject
    EditTopic edit;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "mergeTopic", of = "topic")
    public Response merge(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        String into = text.read(body, MergeRequest.class).into();
        Precondition precondition = Precondition.ifMatch(headers);
        TopicView survivor = merge.merge(reference, precondition, into, caller.name());
        return ManagementReply.of(survivor, survivor.revision());
    }

    @POST
    @Path("/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "moveTopic", of = "topic")
    public Response move(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        MoveRequest sent = text.read(body, MoveRequest.class);
        Precondition precondition = Precondition.ifMatch(headers);
        TopicView moved = edit.edit(
                reference, precondition, topic -> TopicRequest.of(topic).below(sent.broader()), caller.name());
        return ManagementReply.of(moved, moved.revision());
    }
}
