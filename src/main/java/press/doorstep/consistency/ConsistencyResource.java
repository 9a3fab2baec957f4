package press.doorstep.consistency;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import press.doorstep.access.Scope;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Cursor;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/consistency}. */
@Path("/manage/v1/consistency")
@Produces(MediaType.APPLICATION_JSON)
class ConsistencyResource {

    @Inject
    CheckConsistency checking;

    @Inject
    CheckRendering rendering;

    @GET
    @RolesAllowed(Scope.AUDIT_READ)
    public Response check(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, "deep", "cursor");
        boolean deep = parameters.flag("deep");
        UUID after = parameters
                .cursor()
                .map(cursor -> Cursor.decode(cursor, CheckRendering.BINDING, 1).id(0))
                .orElse(CheckRendering.first());
        ConsistencyView view = checking.check();
        return Response.ok(deep ? with(view, rendering.from(after)) : view)
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }

    private static ConsistencyView with(ConsistencyView view, CheckRendering.Found found) {
        List<CheckView> checks = new ArrayList<>(view.checks());
        checks.add(found.check());
        return new ConsistencyView(
                view.consistent() && found.check().isPassed(), view.checkedAt(), view.waiting(), checks, found.deep());
    }
}
