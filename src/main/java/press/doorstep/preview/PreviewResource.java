package press.doorstep.preview;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import press.doorstep.article.DeliveryForm;
import press.doorstep.web.CachePolicy;
import press.doorstep.web.Parameters;

/** Where a link leads: the draft as readers would get it. The link is the key. */
@Path("/manage/v1/previews/{link}")
@Produces(MediaType.APPLICATION_JSON)
class PreviewResource {

    @Inject
    ShowPreview show;

    @GET
    @PermitAll
    public Response show(@PathParam("link") String token, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, DeliveryForm.PARAMETERS.toArray(String[]::new));
        return Response.ok(show.show(token, DeliveryForm.of(parameters)))
                .header(HttpHeaders.CONTENT_TYPE, "application/json;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, CachePolicy.NO_STORE)
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .build();
    }
}
