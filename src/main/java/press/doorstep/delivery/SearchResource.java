package press.doorstep.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import press.doorstep.web.Parameters;

/** Finding things by words, and completing what is typed. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
class SearchResource {

    @Inject
    SearchAnswers searches;

    @Inject
    SuggestAnswers suggestions;

    @Inject
    ResolveReferences references;

    @Inject
    RequireKnownValues values;

    @Inject
    Call call;

    @GET
    @Path("search")
    @PermitAll
    public Response search() {
        Parameters parameters = call.parameters(SearchQuery.names());
        Named named = references.resolve(parameters, SearchQuery.REFERENCES);
        values.require(parameters, SearchQuery.VALUES);
        return searches.of(SearchQuery.of(parameters, named));
    }

    @GET
    @Path("suggest")
    @PermitAll
    public Response suggest() {
        return suggestions.of(call.parameters("q", "types", "language", "limit"));
    }
}
