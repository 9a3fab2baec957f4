package press.doorstep.entitlement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import press.doorstep.access.Scope;
import press.doorstep.web.ManagementReply;
import press.doorstep.web.Parameters;

/** Who has acknowledged what, and who still shows what was taken back. */
@Path("/manage/v1/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
class AcknowledgementsResource {

    @Inject
    ListAcknowledgements list;

    @GET
    @RolesAllowed(Scope.PARTNERS_MANAGE)
    public Response all(@Context UriInfo uri) {
        return list(list, null, uri);
    }

    static Response list(ListAcknowledgements list, @Nullable String partner, UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "open", "article", "limit", "cursor");
        return ManagementReply.of(list.list(
                partner,
                parameters.id("article").orElse(null),
                parameters.flag("open"),
                parameters.limit(),
                parameters.cursor().orElse(null)));
    }
}
