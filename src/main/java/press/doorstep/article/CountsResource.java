package press.doorstep.article;

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
import press.doorstep.access.Scope;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Parameters;

/** {@code /manage/v1/counts}: how much there is to do. */
@Path("/manage/v1/counts")
@Produces(MediaType.APPLICATION_JSON)
class CountsResource {

    @Inject
    CountArticles count;

    @GET
    @RolesAllowed(Scope.CONTENT_READ)
    public Response count(@Context UriInfo uri) {
        Parameters.of(uri);
        return Response.ok(count.count())
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .build();
    }
}
