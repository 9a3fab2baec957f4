package press.doorstep.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import press.doorstep.live.ListKeys;
import press.doorstep.live.LiveCounts;
import press.doorstep.live.Representation;
import press.doorstep.live.SiteConfig;

/** The site as a whole. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
class SiteResource {

    @Inject
    SiteConfig site;

    @Inject
    LiveCounts counts;

    @Inject
    ObjectMapper mapper;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @GET
    @Path("site")
    @PermitAll
    public Response site() {
        Shape shape = Shape.of(call.parameters("fields"), Representation.SITE);
        return answers.composed(json(SiteView.of(site)), List.of(ListKeys.SITE), shape);
    }

    @GET
    @Path("counts")
    @PermitAll
    public Response counts() {
        Shape shape = Shape.of(call.parameters("fields"), Representation.COUNTS);
        return answers.composed(json(counts.read()), List.of(ListKeys.SITE, ListKeys.ARTICLES), shape);
    }

    private byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
