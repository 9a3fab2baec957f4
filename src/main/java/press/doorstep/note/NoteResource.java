package press.doorstep.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

/** {@code /manage/v1/articles/{ref}/notes}: what editors say to each other about a story. */
@Path("/manage/v1/articles/{ref}/notes")
@Produces(MediaType.APPLICATION_JSON)
class NoteResource {

    @Inject
    ListNotes list;

    @Inject
    ReadNote read;

    @Inject
    WriteNote write;

    @Inject
    EditNote edit;

    @Inject
    DeleteNote delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@PathParam("ref") String reference, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, NotesQuery.PARAMETERS);
        return ManagementReply.of(list.list(reference, NotesQuery.of(parameters, reference)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "writeNote", of = "article")
    public Response write(@PathParam("ref") String reference, byte[] body) {
        NoteView view = write.write(reference, text.read(body, NoteRequest.class), caller.name());
        return ManagementReply.created(
                "/manage/v1/articles/" + view.article() + "/notes/" + view.id(), view, view.revision());
    }

    @GET
    @Path("/{note}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference, @PathParam("note") String id) {
        NoteView view = read.read(reference, id);
        return ManagementReply.of(view, view.revision());
    }

    @PATCH
    @Path("/{note}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editNote", of = "article")
    public Response edit(
            @PathParam("ref") String reference,
            @PathParam("note") String id,
            @Context HttpHeaders headers,
            byte[] body) {
        Function<NoteView, NoteChangeRequest> change =
                edits.patching(body, NoteView.READ_ONLY, NoteChangeRequest.class);
        NoteView view = edit.edit(reference, id, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{note}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteNote", of = "article")
    public void delete(@PathParam("ref") String reference, @PathParam("note") String id, @Context HttpHeaders headers) {
        delete.delete(reference, id, Precondition.ifMatch(headers), caller.name());
    }
}
