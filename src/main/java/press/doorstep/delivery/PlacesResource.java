package press.doorstep.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LivePlaces;
import press.doorstep.live.Representation;
import press.doorstep.live.Slice;
import press.doorstep.web.Parameters;

/** Where stories are from. */
@Path("/v1/places")
@Produces(MediaType.APPLICATION_JSON)
class PlacesResource {

    @Inject
    LivePlaces places;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @PermitAll
    public Response list() {
        Parameters parameters = call.parameters("limit", "cursor", "count", "fields");
        Shape shape = Shape.of(parameters, Representation.PLACE);
        Paging paging = Paging.of(parameters, "places");
        Slice slice = paging.read(window -> places.list(window, paging.count()));
        return answers.list(List.of(ListKeys.PLACES), paging, slice, shape);
    }
}
