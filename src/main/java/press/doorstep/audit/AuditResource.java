package press.doorstep.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.access.Scope;
import press.doorstep.web.Listing;
import press.doorstep.web.ManagementReply;

/** {@code /manage/v1/audit}: to be read, and nothing else. */
@Path("/manage/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {

    @Inject
    AuditTrail trail;

    @GET
    @RolesAllowed(Scope.AUDIT_READ)
    public Response list(@Context UriInfo uri) {
        AuditQuery query = AuditQuery.of(uri);
        return ManagementReply.of(Listing.of(trail.behind(query), query.limit(), query::cursor));
    }
}
