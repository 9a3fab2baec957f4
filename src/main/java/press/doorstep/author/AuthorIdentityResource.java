package press.doorstep.author;

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

/** Who is who: {@code /manage/v1/authors/{ref}/merge}. */
@Path("/manage/v1/authors/{ref}/merge")
@Produces(MediaType.APPLICATION_JSON)
class AuthorIdentityResource {

    @Inject
    MergeAuthors merge;

    @Inject
    CurrentCaller caller;

    @Inject
    JsonText text;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Scope.CONTENT_WRITE)
    @Change(operation = "mergeAuthor", of = "author")
    public Response merge(@PathParam("ref") String reference, @Context HttpHeaders headers, byte[] body) {
        String into = text.read(body, MergeRequest.class).into();
        Precondition precondition = Precondition.ifMatch(headers);
        AuthorView survivor = merge.merge(reference, precondition, into, caller.name());
        return ManagementReply.of(survivor, survivor.revision());
    }
}
