package press.doorstep.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.access.Scope;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/articles/{ref}/revisions}: everything a story ever was. */
@Path("/manage/v1/articles/{ref}/revisions")
@Produces(MediaType.APPLICATION_JSON)
class RevisionResource {

    @Inject
    ListRevisions list;

    @Inject
    ReadRevision read;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@PathParam("ref") String reference, @Context UriInfo uri) {
        return ManagementReply.of(list.list(reference, Parameters.of(uri, "limit", "cursor")));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response read(@PathParam("ref") String reference, @PathParam("number") String number) {
        RevisionView view = read.read(reference, number);
        return ManagementReply.of(view, view.revision());
    }
}
