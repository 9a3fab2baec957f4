package press.doorstep.author;

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

/** {@code /manage/v1/authors}. */
@Path("/manage/v1/authors")
@Produces(MediaType.APPLICATION_JSON)
class AuthorResource {

    @Inject
    ListAuthors list;

    @Inject
    ReadAuthor read;

    @Inject
    CreateAuthor create;

    @Inject
    EditAuthor edit;

    @Inject
    DeleteAuthor delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "limit", "cursor");
        return ManagementReply.of(list.list(NamePage.of(parameters, "manage/authors")));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "createAuthor", of = "author")
    public Response create(byte[] body) {
        AuthorView made = create.create(text.read(body, AuthorRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/authors/" + made.id(), made, made.revision());
    }

    @GET
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference) {
        AuthorView view = read.read(reference);
        return ManagementReply.of(view, view.revision());
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editAuthor", of = "author")
    public Response replace(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.replacing(body, AuthorView.READ_ONLY, AuthorRequest.class));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "patchAuthor", of = "author")
    public Response patch(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.patching(body, AuthorView.READ_ONLY, AuthorRequest.class));
    }

    private Response edit(String reference, HttpHeaders headers, Function<AuthorView, AuthorRequest> change) {
        AuthorView view = edit.edit(reference, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteAuthor", of = "author")
    public void delete(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        delete.delete(reference, Precondition.ifMatch(headers));
    }
}
