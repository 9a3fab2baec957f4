package press.doorstep.collection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
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
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/collections/{ref}/publication}: whether readers see a collection. Takes the collection's own {@code ETag}. */
@Path("/manage/v1/collections/{ref}/publication")
@Produces(MediaType.APPLICATION_JSON)
class CollectionPublicationResource {

    @Inject
    PublishCollection publish;

    @Inject
    UnpublishCollection unpublish;

    @Inject
    CurrentCaller caller;

    @PUT
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "publishCollection", of = "collection")
    public Response publish(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        CollectionView view = publish.publish(reference, Precondition.ifMatch(headers), caller.name());
        return ManagementReply.of(view, view.revision());
    }

    @DELETE
    @RolesAllowed(Scope.CONTENT_PUBLISH)
    @Change(operation = "unpublishCollection", of = "collection")
    public Response unpublish(@PathParam("ref") String reference, @Context HttpHeaders headers) {
        CollectionView view = unpublish.unpublish(reference, Precondition.ifMatch(headers), caller.name());
        return ManagementReply.of(view, view.revision());
    }
}
