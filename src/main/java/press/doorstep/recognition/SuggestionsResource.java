package press.doorstep.recognition;

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

/** {@code /manage/v1/articles/{ref}/quotations/suggestions}: what a draft's text quotes, whether or not the draft lists it. */
@Path("/manage/v1/articles/{ref}/quotations/suggestions")
@Produces(MediaType.APPLICATION_JSON)
class SuggestionsResource {

    @Inject
    SuggestQuotations suggest;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response suggest(@PathParam("ref") String reference, @Context UriInfo uri) {
        Parameters.of(uri);
        SuggestQuotations.Suggested suggested = suggest.suggest(reference);
        return ManagementReply.of(suggested.view(), suggested.revision());
    }
}
