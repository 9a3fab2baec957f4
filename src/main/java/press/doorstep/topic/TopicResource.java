package press.doorstep.topic;

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
import press.doorstep.web.NamePage;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/topics}. */
@Path("/manage/v1/topics")
@Produces(MediaType.APPLICATION_JSON)
class TopicResource {

    @Inject
    ListTopics list;

    @Inject
    ReadTopic read;

    @Inject
    CreateTopic create;

    @Inject
    EditTopic edit;

    @Inject
    DeleteTopic delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "kind", "limit", "cursor");
        String kind = parameters.choice("kind", TopicContent.KINDS).orElse(null);
        return ManagementReply.of(list.list(kind, NamePage.of(parameters, "manage/topics?kind=" + kind)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "createTopic", of = "topic")
    public Response create(byte[] body) {
        TopicView made = create.create(text.read(body, TopicRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/topics/" + made.id(), made, made.revision());
    }

    @GET
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference) {
        TopicView view = read.read(reference);
        return ManagementReply.of(view, view.revision());
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editTopic", of = "topic")
    public Response replace(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.replacing(body, TopicView.READ_ONLY, TopicRequest.class));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "patchTopic", of = "topic")
    public Response patch(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.patching(body, TopicView.READ_ONLY, TopicRequest.class));
    }

    private Response edit(String reference, HttpHeaders headers, Function<TopicView, TopicRequest> change) {
        TopicView view = edit.edit(reference, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteTopic", of = "topic")
    public void delete(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        delete.delete(reference, Precondition.ifMatch(headers), caller.name());
    }
}
