package press.doorstep.entitlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.access.CurrentCaller;
import press.doorstep.access.PartnerKey;
import press.doorstep.access.Scope;
import press.doorstep.changes.ChangeCursor;
import press.doorstep.web.Parameters;

/** {@code /v1/changes/{cursor}/acknowledgement}: a partner says that it is done. */
@Path("/v1/changes/{cursor}/acknowledgement")
@Produces(MediaType.APPLICATION_JSON)
class AcknowledgementResource {

    @Inject
    Acknowledge acknowledge;

    @Inject
    CurrentCaller caller;

    @POST
    @RolesAllowed(Scope.DELIVERY_READ)
    public Acknowledge.Acknowledged acknowledge(@PathParam("cursor") String cursor, @Context UriInfo uri) {
        Parameters.of(uri);
        PartnerKey key = caller.partner()
                .orElseThrow(() -> EntitlementProblem.NOT_A_PARTNER.because("The key is not a partner's."));
        return acknowledge.acknowledge(key, ChangeCursor.number(cursor), caller.name());
    }
}
