package press.doorstep.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Change;
import press.doorstep.web.JsonText;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;

/** The links to a story's draft. */
@Path("/manage/v1/articles/{ref}")
@Produces(MediaType.APPLICATION_JSON)
class PreviewsResource {

    @Inject
    CreatePreview create;

    @Inject
    ListPreviews list;

    @Inject
    RevokePreview revoke;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    /** Without a body: the working copy, for a day. */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "createPreview", of = "article")
    public Response create(@PathParam("ref") String reference, byte[] body) {
        PreviewRequest sent = body.length == 0 ? PreviewRequest.USUAL : text.read(body, PreviewRequest.class);
        PreviewView view = create.create(reference, sent, caller.name());
        return Response.status(Response.Status.CREATED)
                .entity(view)
                .header(HttpHeaders.LOCATION, view.url())
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }

    @GET
    @Path("/previews")
    @RolesAllowed(Scope.CONTENT_READ)
    public Response list(@PathParam("ref") String reference, @Context UriInfo uri) {
        return ManagementReply.of(list.list(reference, Parameters.of(uri, "limit", "cursor")));
    }

    @DELETE
    @Path("/previews/{preview}")
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "revokePreview", of = "article")
    public void revoke(@PathParam("ref") String reference, @PathParam("preview") String id) {
        revoke.revoke(reference, id, caller.name());
    }
}
