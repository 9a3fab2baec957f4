package press.doorstep.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;
import press.doorstep.web.Precondition;

/** {@code /manage/v1/articles/{ref}/revisions}: everything a story ever was. */
@Path("/manage/v1/articles/{ref}/revisions")
@Produces(MediaType.APPLICATION_JSON)
class RevisionResource {

    @Inject
    ListRevisions list;

    @Inject
    ReadRevision read;

    @Inject
    CompareRevisions compare;

    @Inject
    RestoreRevision restore;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

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

    @GET
    @Path("/{number}/diff")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed(Scope.CONTENT_READ)
    public Response compare(
            @PathParam("ref") String reference,
            @PathParam("number") String number,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Parameters parameters = Parameters.of(uri, "against");
        return RevisionDiffReply.of(compare.compare(reference, number, parameters.text("against")), headers);
    }

    /** What was restored is the working copy; whoever wants readers to see it publishes. */
    @POST
    @Path("/{number}/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "restoreRevision", of = "article")
    public Response restore(
            @PathParam("ref") String reference,
            @PathParam("number") String number,
            @Context HttpHeaders headers,
            byte[] body) {
        boolean dropMissing = body.length > 0
                && Boolean.TRUE.equals(text.read(body, RestorationRequest.class).dropMissing());
        RestorationView view =
                restore.restore(reference, number, Precondition.ifMatch(headers), dropMissing, caller.name());
        return ManagementReply.of(view, view.article().revision());
    }
}
