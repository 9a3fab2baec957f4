package press.doorstep.entitlement;

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

/** What one partner has acknowledged. */
@Path("/manage/v1/partners/{id}/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
class PartnerAcknowledgementsResource {

    @Inject
    ListAcknowledgements list;

    @GET
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response list(@PathParam("id") String id, @Context UriInfo uri) {
        return AcknowledgementsResource.list(list, id, uri);
    }
}
