package press.doorstep.collection;

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
import press.doorstep.web.Precondition;

/** {@code /manage/v1/collections}. */
@Path("/manage/v1/collections")
@Produces(MediaType.APPLICATION_JSON)
class CollectionResource {

    @Inject
    ListCollections list;

    @Inject
    ReadCollection read;

    @Inject
    CreateCollection create;

    @Inject
    EditCollection edit;

    @Inject
    DeleteCollection delete;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @Inject
    Edits edits;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@Context UriInfo uri) {
        return ManagementReply.of(list.list(CollectionsQuery.of(uri)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "createCollection", of = "collection")
    public Response create(byte[] body) {
        CollectionView made = create.create(text.read(body, CollectionRequest.class), caller.name());
        return ManagementReply.created("/manage/v1/collections/" + made.id(), made, made.revision());
    }

    @GET
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference) {
        CollectionView view = read.read(reference);
        return ManagementReply.of(view, view.revision());
    }

    @PUT
    @Path("/{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "editCollection", of = "collection")
    public Response replace(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.replacing(body, CollectionView.READ_ONLY, CollectionRequest.class));
    }

    @PATCH
    @Path("/{ref}")
    @Consumes(Edits.MERGE_PATCH)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "patchCollection", of = "collection")
    public Response patch(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        return edit(reference, headers, edits.patching(body, CollectionView.READ_ONLY, CollectionRequest.class));
    }

    private Response edit(String reference, HttpHeaders headers, Function<CollectionView, CollectionRequest> change) {
        CollectionView view = edit.edit(reference, Precondition.ifMatch(headers), change, caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @Path("/{ref}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "deleteCollection", of = "collection")
    public void delete(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        delete.delete(reference, Precondition.ifMatch(headers));
    }
}
