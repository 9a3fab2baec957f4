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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import press.doorstep.live.CacheKeys;
import press.doorstep.live.Item;
import press.doorstep.live.ListKeys;
import press.doorstep.reading.Trending;
import press.doorstep.web.Listing;
import press.doorstep.web.Parameters;

/** What is most interesting: the most read, and what editors pin. */
@Path("/v1/trending")
@Produces(MediaType.APPLICATION_JSON)
class TrendingResource {

    @Inject
    TrendingStories stories;

    @Inject
    Trending trending;

    @Inject
    ResolveReferences references;

    @Inject
    Answers answers;

    @Inject
    Call call;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    public Response list() {
        Parameters parameters = call.parameters(TrendingQuery.PARAMETERS);
        Named named = references.resolve(parameters, TrendingQuery.REFERENCES);
        TrendingQuery query = TrendingQuery.of(parameters, named, clock.instant(), trending.earliest());
        List<Item> items = stories.list(query);
        byte[] json = Json.listing(items.stream().map(Item::json).toList(), Listing.Page.of(query.limit(), null));
        json = Json.with(
                query.shape().ofItems(json), "window", value(query.window().code()));
        json = Json.with(json, "asOf", value(query.asOf()));
        List<String> keys = new ArrayList<>(List.of(ListKeys.TRENDING));
        items.forEach(item -> keys.add(CacheKeys.of(java.util.Objects.requireNonNull(item.id()))));
        return answers.composed(json, keys, Shape.WHOLE);
    }

    private byte[] value(Object plain) {
        try {
            return mapper.writeValueAsBytes(plain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
